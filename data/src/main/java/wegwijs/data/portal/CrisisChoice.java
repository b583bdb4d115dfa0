package wegwijs.data.portal;

import java.util.Set;
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

  /** Whether it is one of these words. */
  boolean isAmong(Set<String> words) {
    if (!anyBefore && !anyAfter) {
      return words.contains(letters);
    }
    for (String word : words) {
      int start = word.indexOf(letters);
      boolean fits = anyBefore ? start >= 0 : start == 0;
      if (fits && (anyAfter || word.endsWith(letters))) {
        return true;
      }
    }
    return false;
  }

  String regex() {
    return (anyBefore ? PhraseRegex.WORD_SIGN + "*" : "")
        + Pattern.quote(letters)
        + (anyAfter ? PhraseRegex.WORD_SIGN + "*" : "");
  }
}
