package wegwijs.indexer.merge;

import java.text.Normalizer;

/**
 * Texts without what nobody sees: control characters, marks that turn the direction of writing, zero
 * width and unassigned characters, halves of characters, heaps of accents. Unicode form NFC.
 */
final class CleanText {
  private static final int MOST_ACCENTS = 3;

  private CleanText() {}

  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int accents = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      int type = Character.getType(character);
      accents = type == Character.NON_SPACING_MARK ? accents + 1 : 0;
      if (isVisible(character, type) && accents <= MOST_ACCENTS) {
        clean.appendCodePoint(character);
      } else if (character == '\t') {
        clean.append(' ');
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
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
}
