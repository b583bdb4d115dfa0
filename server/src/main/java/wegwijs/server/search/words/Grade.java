package wegwijs.server.search.words;

/** How well a name fits what somebody typed, best first. */
public enum Grade {
  /** It is what was typed. */
  EXACT,
  /** It begins with what was typed. */
  BEGINNING,
  /** Each typed word begins one of its words. */
  WORDS,
  /** Each typed word begins or is part of one of its words, as "zorg" is of "mantelzorg". */
  PARTS,
  /** Each typed word does so save for a typing error. */
  ONE_ERROR,
  /** Each typed word does so save for two typing errors. */
  TWO_ERRORS;

  /** Whether something typed is taken for an error. */
  public boolean hasErrors() {
    return this == ONE_ERROR || this == TWO_ERRORS;
  }
}
