package wegwijs.data.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings a text to the form in which two spellings of the same words are equal: lower case, without
 * diacritics and apostrophes, every other sign a single space. Stateless.
 */
public final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /** The folded form; empty when the text has neither letters nor digits. */
  public static String of(String text) {
    if (isFolded(text)) {
      return text;
    }
    String plain =
        APOSTROPHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether it surely needs no change: most texts are compared more than once. */
  private static boolean isFolded(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isPlain = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
      if (!isPlain && (sign != ' ' || before == ' ')) {
        return false;
      }
      before = sign;
    }
    return before != ' ' || text.isEmpty();
  }
}
