package wegwijs.data.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Consecutive words. Immutable.
 *
 * @param words at least one; the first is not "any word"
 */
public record Phrase(List<WordPattern> words) {

  /** Copies the words and refuses a phrase that would match everything. */
  public Phrase {
    words = List.copyOf(words);
    if (words.isEmpty() || words.getFirst().equals(WordPattern.ANY)) {
      throw new IllegalArgumentException("a phrase begins with a word, not with " + words);
    }
  }

  /** Reads words separated by single spaces. */
  public static Phrase parse(String text) {
    return new Phrase(Arrays.stream(text.split(" ", -1)).map(WordPattern::parse).toList());
  }

  @Override
  public String toString() {
    return words.stream().map(WordPattern::toString).collect(Collectors.joining(" "));
  }
}
