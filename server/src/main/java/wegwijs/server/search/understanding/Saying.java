package wegwijs.server.search.understanding;

import java.util.List;
import wegwijs.data.vocabulary.TermRef;

/**
 * A way in which people name a term. Immutable.
 *
 * @param term what it names
 * @param stems its words, without those that say nothing
 * @param strength how surely it names it, above 0 to 1
 */
record Saying(TermRef term, List<String> stems, double strength) {
  Saying {
    stems = List.copyOf(stems);
  }
}
