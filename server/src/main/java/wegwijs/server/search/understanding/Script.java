package wegwijs.server.search.understanding;

/** Tells in which script a text is written. */
final class Script {
  private static final double SHARE = 0.3;

  private Script() {}

  /** Whether much of a text is in other letters than ours, such as Arabic or Ukrainian. */
  static boolean isMostlyForeign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN)
            .count();
    return foreign > 0 && foreign >= SHARE * letters;
  }
}
