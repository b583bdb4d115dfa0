package wegwijs.data.dutch;

/** What single signs mean inside a word. */
final class WordSigns {
  private WordSigns() {}

  static boolean isAsciiWord(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
  }

  /** Straight, curly and typed as an accent. */
  static boolean isApostrophe(char sign) {
    return switch (sign) {
      case '\'', '`', '\u00B4', '\u2018', '\u2019', '\u02BC' -> true;
      default -> false;
    };
  }

  /** The hyphens of keyboards and of word processors; not the dash. */
  static boolean isHyphen(char sign) {
    return sign == '-' || sign == '\u2010' || sign == '\u2011';
  }

  /** Combining accents, soft hyphens and other signs that nobody sees. */
  static boolean isInvisible(char sign) {
    if (sign < 0xAD) {
      return false;
    }
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
