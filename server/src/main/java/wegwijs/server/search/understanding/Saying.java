package wegwijs.server.search.understanding;

import java.util.List;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;

/**
 * A way in which people name a term. Immutable.
 *
 * @param term what it names
 * @param stems its words, without those that say nothing
 * @param strength how surely it names it, above 0 to 1
 * @param isThing whether it names one particular thing within the term
 */
record Saying(TermRef term, List<String> stems, double strength, boolean isThing) {
  private static final int LONG = 3;

  Saying {
    stems = List.copyOf(stems);
  }

  /** Whether it says what kind of help is asked for with words enough to miss one. */
  boolean isLong() {
    return term.facet() == FacetId.CARE_QUESTION && stems.size() >= LONG;
  }
}
