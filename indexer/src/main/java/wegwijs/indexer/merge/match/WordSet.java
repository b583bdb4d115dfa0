package wegwijs.indexer.merge.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import wegwijs.data.vocabulary.Folding;

/**
 * The words of a text that are long enough to tell something, each once, kept as hashes since there
 * are many texts. Immutable.
 */
final class WordSet {
  static final WordSet EMPTY = new WordSet(new int[0]);

  private static final int SHORTEST = 4;

  private final int[] words;

  private WordSet(int[] sorted) {
    this.words = sorted;
  }

  static WordSet of(@Nullable String... texts) {
    StringBuilder all = new StringBuilder();
    for (String text : texts) {
      all.append(text == null ? "" : text).append(' ');
    }
    return new WordSet(
        Arrays.stream(Folding.fold(all).split(" ", -1))
            .filter(word -> word.length() >= SHORTEST)
            .mapToInt(String::hashCode)
            .sorted()
            .distinct()
            .toArray());
  }

  int size() {
    return words.length;
  }

  /** How many words two texts have in common. */
  int common(WordSet other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = Integer.compare(words[i], other.words[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }
}
