package wegwijs.server.search;

/** In what an answer falls short of the question, to be said honestly. */
public enum Shortfall {
  /** It does not. */
  NONE,
  /** Nothing fits; what is shown only comes near. */
  NOTHING_FITS
}
