package wegwijs.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which values of one facet each document has. Most documents share their values with many others,
 * so that a document needs just the number of its combination, and counting a document is one
 * counter raised, however many values it has. Immutable and safe to share.
 */
final class Combinations {
  /** Walking to a hit and raising its counter takes as long as this many steps through a set. */
  private static final int STEPS_PER_HIT = 2;

  private final char[] combinationOf;
  private final char[][] valuesOf;
  private final int steps;

  private Combinations(char[] combinationOf, char[][] valuesOf) {
    this.combinationOf = combinationOf;
    this.valuesOf = valuesOf;
    this.steps = valuesOf.length + Arrays.stream(valuesOf).mapToInt(values -> values.length).sum();
  }

  /** About how many steps it takes to count so many hits. */
  long steps(Hits hits) {
    long raised = (long) hits.count() * STEPS_PER_HIT;
    return hits.isFew() ? 2 * raised : raised + steps;
  }

  /** Adds how often each value occurs among the hits. */
  void count(Hits hits, int[] counts) {
    if (hits.isFew()) {
      for (int document : hits.list()) {
        for (char value : valuesOf[combinationOf[document]]) {
          counts[value]++;
        }
      }
    } else {
      spread(countCombinations(hits.set()), counts);
    }
  }

  private int[] countCombinations(FixedBitSet hits) {
    int[] counts = new int[valuesOf.length];
    long[] words = hits.getBits();
    int length = FixedBitSet.bits2words(hits.length());
    for (int i = 0; i < length; i++) {
      int first = i << 6;
      for (long word = words[i]; word != 0; word &= word - 1) {
        counts[combinationOf[first + Long.numberOfTrailingZeros(word)]]++;
      }
    }
    return counts;
  }

  private void spread(int[] countOf, int[] counts) {
    for (int combination = 0; combination < countOf.length; combination++) {
      for (char value : valuesOf[combination]) {
        counts[value] += countOf[combination];
      }
    }
  }

  /** Takes documents in, each once. Used by one thread. */
  static final class Builder {
    private final char[] combinationOf;
    private final Map<String, Character> numbers = new HashMap<>();
    private final List<char[]> valuesOf = new ArrayList<>();
    private boolean isTooMany;

    /** Nothing yet for so many documents, which have no values until they are added. */
    Builder(int documents) {
      combinationOf = new char[documents];
      number("");
    }

    /** Adds a document with its values in ascending order. */
    void add(int document, char[] values, int size) {
      if (!isTooMany) {
        combinationOf[document] = number(new String(values, 0, size));
      }
    }

    private char number(String values) {
      Character known = numbers.get(values);
      if (known != null) {
        return known;
      }
      if (valuesOf.size() > Character.MAX_VALUE) {
        isTooMany = true;
        return 0;
      }
      valuesOf.add(values.toCharArray());
      numbers.put(values, (char) (valuesOf.size() - 1));
      return (char) (valuesOf.size() - 1);
    }

    /** The combinations; nothing when there were more than 65,536 different ones. */
    Optional<Combinations> build() {
      return isTooMany
          ? Optional.empty()
          : Optional.of(new Combinations(combinationOf, valuesOf.toArray(char[][]::new)));
    }
  }
}
