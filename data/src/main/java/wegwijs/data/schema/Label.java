package wegwijs.data.schema;

import wegwijs.data.vocabulary.TermRef;

/**
 * A term that was assigned to a service, and why.
 *
 * @param term the term
 * @param origin what gave it
 * @param because the words or the other term that gave it, for people to read
 * @param strength how much the service is about it, from 1 (it only follows) to {@value #STRONGEST}
 */
public record Label(TermRef term, Origin origin, String because, int strength) {
  /** The strength of what the source itself says, or the name of the service. */
  public static final int STRONGEST = 6;

  /** Keeps the strength within its bounds. */
  public Label {
    strength = Math.clamp(strength, 1, STRONGEST);
  }

  /** What gives a term to a service. */
  public enum Origin {
    /** The source itself says so. */
    SOURCE,
    /** A rule of the vocabulary recognised the words of the record. */
    RULE,
    /** It follows from another term. */
    IMPLIED
  }
}
