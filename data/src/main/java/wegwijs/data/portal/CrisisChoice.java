package wegwijs.data.portal;

import java.util.regex.Pattern;
import wegwijs.data.place.FoldedText;

/**
 * A word of a {@link CrisisPhrase}, of which other letters may stand before or after. Immutable.
 *
 * @param letters folded
 */
record CrisisChoice(String letters, boolean anyBefore, boolean anyAfter) {
  private static final String ANY = "*";

  /**
   * Reads a word with or without {@code *} at its ends.
   *
   * @throws IllegalArgumentException when it is not one word
   */
  static CrisisChoice of(String written) {
    String letters = FoldedText.of(written);
    if (letters.isEmpty() || letters.contains(" ")) {
      throw new IllegalArgumentException("'" + written + "' is not one word");
    }
    return new CrisisChoice(letters, written.startsWith(ANY), written.endsWith(ANY));
  }

  /** Whether a word ends in it or, where others may follow, has it anywhere. */
  boolean isWithin(String word) {
    return anyAfter ? word.contains(letters) : word.endsWith(letters);
  }

  String regex() {
    return (anyBefore ? PhraseRegex.WORD_SIGN + "*" : "")
        + Pattern.quote(letters)
        + (anyAfter ? PhraseRegex.WORD_SIGN + "*" : "");
  }
}
