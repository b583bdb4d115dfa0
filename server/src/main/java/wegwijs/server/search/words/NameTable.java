package wegwijs.server.search.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Names with the words they are made of. A name is known by its place in the order in which they
 * were added. Some 70 bytes per name. Immutable and safe to share.
 */
public final class NameTable {
  private final WordList words;
  private final int[] firstWordOf;
  private final int[] wordsOf;
  private final int[] firstNameOf;
  private final int[] namesOf;
  private final int[] weights;

  private NameTable(WordList words, int[] firstWordOf, int[] wordsOf, int[] weights) {
    this.words = words;
    this.firstWordOf = firstWordOf;
    this.wordsOf = wordsOf;
    this.weights = weights;
    this.firstNameOf = new int[words.size() + 1];
    this.namesOf = new int[wordsOf.length];
    turnAround();
  }

  private void turnAround() {
    for (int word : wordsOf) {
      firstNameOf[word + 1]++;
    }
    Arrays.parallelPrefix(firstNameOf, Integer::sum);
    int[] next = firstNameOf.clone();
    for (int name = 0; name < size(); name++) {
      for (int i = firstWordOf[name]; i < firstWordOf[name + 1]; i++) {
        namesOf[next[wordsOf[i]]++] = name;
      }
    }
  }

  /** How many names there are. */
  public int size() {
    return weights.length;
  }

  /** Begins to look for names that complete a text. */
  public NameSearch search(Typed typed) {
    return new NameSearch(this, typed);
  }

  WordList words() {
    return words;
  }

  int weight(int name) {
    return weights[name];
  }

  int wordCount(int name) {
    return firstWordOf[name + 1] - firstWordOf[name];
  }

  int word(int name, int place) {
    return wordsOf[firstWordOf[name] + place];
  }

  /** Where the names with a word begin in the order of {@link #nameAt}. */
  int firstName(int word) {
    return firstNameOf[word];
  }

  int nameAt(int place) {
    return namesOf[place];
  }

  /** The names that begin with these words, of which the last may be any of a range. */
  Range beginning(int[] first, Range last) {
    return new Range(firstNotBefore(first, last.from()), firstNotBefore(first, last.to()));
  }

  private int firstNotBefore(int[] first, int last) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(middle, first, last)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBefore(int name, int[] first, int last) {
    int count = wordCount(name);
    for (int i = 0; i <= first.length; i++) {
      int sought = i < first.length ? first[i] : last;
      if (i == count || word(name, i) < sought) {
        return true;
      }
      if (word(name, i) > sought) {
        return false;
      }
    }
    return false;
  }

  /** Takes names in. Used by one thread, once. */
  public static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Ints firstWordOf = new Ints();
    private final Ints wordsOf = new Ints();
    private final Ints weights = new Ints();

    /**
     * Adds a name.
     *
     * @param folded not before the last one in the order of strings
     * @param weight how much stands behind it
     */
    public Builder add(String folded, int weight) {
      firstWordOf.add(wordsOf.size());
      weights.add(weight);
      for (String word : List.of(folded.split(" ", -1))) {
        if (!word.isEmpty()) {
          wordsOf.add(numbers.computeIfAbsent(word, key -> numbers.size()));
        }
      }
      return this;
    }

    /** The table of what was added. */
    public NameTable build() {
      firstWordOf.add(wordsOf.size());
      TreeSet<String> sorted = new TreeSet<>(numbers.keySet());
      int[] places = new int[sorted.size()];
      int place = 0;
      for (String word : sorted) {
        places[numbers.getOrDefault(word, 0)] = place++;
      }
      int[] ordered = wordsOf.toArray();
      Arrays.setAll(ordered, i -> places[ordered[i]]);
      return new NameTable(new WordList(sorted), firstWordOf.toArray(), ordered, weights.toArray());
    }
  }
}
