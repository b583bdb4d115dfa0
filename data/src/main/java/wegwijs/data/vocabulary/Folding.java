package wegwijs.data.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings texts to the form in which rules are written: lower-case letters a to z and digits,
 * without diacritics; the euro sign is the word "euro", everything else separates words. Letters of
 * other scripts belong to a word but match no rule. Stateless, safe to share.
 */
public final class Folding {

  /** Separates words. */
  static final char SEPARATOR = ' ';

  /** A letter that no rule can hold. */
  static final char FOREIGN = '?';

  /** Vanishes: combining accents, soft hyphens and other invisible characters. */
  static final char NOTHING = 0;

  private static final char[] TABLE = new char[0x2200];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = compute((char) c);
    }
  }

  private Folding() {}

  /** The folded words with single spaces between them. */
  public static String fold(CharSequence text) {
    FoldedText folded = new FoldedText(text.length());
    folded.read(text);
    StringBuilder words = new StringBuilder(text.length());
    for (int word = 0; word < folded.size(); word++) {
      words.append(word == 0 ? "" : " ").append(folded.word(word));
    }
    return words.toString();
  }

  /** One folded character; ligatures are left to {@link #second}. */
  static char first(char c) {
    return c < TABLE.length ? TABLE[c] : beyond(c);
  }

  /** The second letter of a ligature, or {@link #NOTHING}. */
  static char second(char c) {
    return switch (c) {
      case 'ß' -> 's';
      case 'æ', 'Æ', 'œ', 'Œ' -> 'e';
      case '\u0133', '\u0132' -> 'j';
      default -> NOTHING;
    };
  }

  private static char beyond(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK -> NOTHING;
      default -> Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? FOREIGN : SEPARATOR;
    };
  }

  private static char compute(char c) {
    return switch (c) {
      case 'ß' -> 's';
      case 'æ', 'Æ' -> 'a';
      case 'œ', 'Œ', 'ø', 'Ø' -> 'o';
      case '\u0133', '\u0132' -> 'i';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case 'ı' -> 'i';
      default -> decomposed(c);
    };
  }

  private static char decomposed(char c) {
    char base =
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .charAt(0);
    return (base >= 'a' && base <= 'z') || (base >= '0' && base <= '9') ? base : beyond(c);
  }
}
