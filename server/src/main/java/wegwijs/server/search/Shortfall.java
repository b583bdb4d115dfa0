package wegwijs.server.search;

/** In what an answer falls short of the question, to be said honestly. */
public enum Shortfall {
  /** It does not. */
  NONE,
  /** What fits serves the whole country; nothing is of the place itself. */
  ONLY_NATIONWIDE,
  /** What fits is elsewhere; what is shown only comes near. */
  NOT_HERE,
  /** What fits does not say that the language is spoken; what is shown only comes near. */
  NOT_IN_LANGUAGE,
  /** The question is in another language than the services. */
  OTHER_LANGUAGE,
  /** Nothing fits; what is shown only comes near. */
  NOTHING_FITS,
  /** The question is about the site; no service answers it. */
  ABOUT_SITE;

  /** Whether what is shown only comes near. */
  public boolean isOnlyNear() {
    return switch (this) {
      case NONE, ONLY_NATIONWIDE, ABOUT_SITE -> false;
      case NOT_HERE, NOT_IN_LANGUAGE, OTHER_LANGUAGE, NOTHING_FITS -> true;
    };
  }
}
