package wegwijs.server.search.words;

import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.Folding;

/**
 * What somebody has typed so far, as folded words; every sign in it is plain text. At most {@value
 * #MOST_LETTERS} characters and {@value #MOST_WORDS} words count; words in other scripts than ours
 * do not. Immutable.
 */
public record Typed(List<String> words) {
  private static final int MOST_LETTERS = 100;
  private static final int MOST_WORDS = 8;

  /** What folding makes of a letter of another script. */
  private static final String FOREIGN = "?";

  /** Copies the words. */
  public Typed {
    words = List.copyOf(words);
  }

  /** Reads a text. */
  public static Typed of(String text) {
    String counted = text.substring(0, Math.min(text.length(), MOST_LETTERS));
    return new Typed(
        Stream.of(Folding.fold(counted).split(" ", -1))
            .filter(word -> !word.isEmpty() && !word.contains(FOREIGN))
            .limit(MOST_WORDS)
            .toList());
  }

  /** Whether there is nothing to complete. */
  public boolean isEmpty() {
    return words.isEmpty();
  }
}
