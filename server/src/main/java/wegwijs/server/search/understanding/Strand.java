package wegwijs.server.search.understanding;

import java.util.BitSet;
import java.util.Map;
import wegwijs.data.vocabulary.TermRef;

/**
 * Words of a question that say one thing together, such as "kan niet rondkomen". A question about
 * two things has two strands. Immutable.
 *
 * @param places where its words stand; empty for what follows from something else, as an age
 * @param terms what they may mean, each above 0 to 1
 */
public record Strand(BitSet places, Map<TermRef, Double> terms) {
  /** Copies both. */
  public Strand {
    places = (BitSet) places.clone();
    terms = Map.copyOf(terms);
  }

  /** The places; a copy. */
  @Override
  public BitSet places() {
    return (BitSet) places.clone();
  }

  /** Whether a word of the question belongs to it. */
  public boolean covers(int place) {
    return places.get(place);
  }
}
