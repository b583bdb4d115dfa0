package wegwijs.server.search.understanding;

import java.util.BitSet;

/**
 * A saying that stands in a question.
 *
 * @param words the places of its words in the question; never changed
 * @param strength how surely it was meant, above 0 to 1
 * @param isWhole whether no word of it lacks
 */
record Said(Saying saying, BitSet words, double strength, boolean isWhole) {
  /** Whether another one, of which no word lacks, says the same and more. */
  boolean isWithin(Said other) {
    if (!other.isWhole || words.cardinality() >= other.words.cardinality()) {
      return false;
    }
    BitSet outside = (BitSet) words.clone();
    outside.andNot(other.words);
    return outside.isEmpty();
  }

  /** Whether another one says the opposite, as "zonder indicatie" does of "indicatie". */
  boolean isDeniedBy(Said other) {
    return isWithin(other)
        && other.saying().stems().stream().anyMatch(Negation::is)
        && saying.stems().stream().noneMatch(Negation::is);
  }
}
