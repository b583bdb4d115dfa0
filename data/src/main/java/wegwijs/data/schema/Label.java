package wegwijs.data.schema;

import wegwijs.data.vocabulary.TermRef;

/**
 * A term that was assigned to a service, and why.
 *
 * @param term the term
 * @param origin what gave it
 * @param because the words or the other term that gave it, for people to read
 */
public record Label(TermRef term, Origin origin, String because) {
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
