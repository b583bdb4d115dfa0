package wegwijs.server.privacy;

/**
 * Something by which a person could be recognised. Immutable.
 *
 * @param found the words as they stand in the text
 */
public record Trace(Kind kind, String found) {
  /** What it looks like. */
  public enum Kind {
    /** A name. */
    NAME("naam"),
    /** A telephone number. */
    PHONE("telefoonnummer"),
    /** An e-mail address. */
    MAIL("e-mailadres"),
    /** A citizen service number. */
    CITIZEN_NUMBER("burgerservicenummer"),
    /** A day of birth. */
    BIRTH("geboortedatum"),
    /** A postcode with a house number. */
    ADDRESS("adres"),
    /** A bank account. */
    ACCOUNT("rekeningnummer");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for it in Dutch. */
    public String word() {
      return word;
    }
  }
}
