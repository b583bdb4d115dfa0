package wegwijs.indexer.merge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts without what nobody sees: control characters, marks that turn the direction of writing,
 * zero width and unassigned characters, halves of characters, heaps of accents. Every line ends
 * with {@code \n}. Unicode form NFC. Cleaning twice changes nothing more. Stateless, safe to share.
 */
public final class CleanText {
  private static final int MOST_ACCENTS = 3;
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");

  private CleanText() {}

  /** The text without them. */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int accents = 0;
    String lines = LINE_END.matcher(text).replaceAll("\n");
    for (int i = 0; i < lines.length(); ) {
      int character = lines.codePointAt(i);
      i += Character.charCount(character);
      int type = Character.getType(character);
      if (character == '\t') {
        character = ' ';
      } else if (!isVisible(character, type)) {
        continue;
      }
      accents = type == Character.NON_SPACING_MARK ? accents + 1 : 0;
      if (accents <= MOST_ACCENTS) {
        clean.appendCodePoint(character);
      }
    }
    return strip(Normalizer.normalize(clean, Normalizer.Form.NFC));
  }

  /** Whether a text holds characters that no keyboard leaves behind by accident. */
  public static boolean isHostile(String text) {
    return text.codePoints()
        .anyMatch(character ->
            character == 0
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || Character.getType(character) == Character.SURROGATE);
  }

  private static boolean isVisible(int character, int type) {
    return switch (type) {
      case Character.CONTROL -> character == '\n';
      case Character.FORMAT -> isJoiner(character);
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
      default -> character != '\uFFFD';
    };
  }

  /** Arabic and emoji need the zero width joiners within words. */
  private static boolean isJoiner(int character) {
    return character == 0x200C || character == 0x200D;
  }

  /** Also without the spaces that {@link String#strip()} leaves because no line breaks there. */
  private static String strip(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = 0;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
