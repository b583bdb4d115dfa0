package wegwijs.indexer.extract;

import wegwijs.indexer.extract.text.WordPattern;

/**
 * Recognises what holds only in a part of the year, in holidays or on a public holiday. A schedule
 * cannot tell that, and hours without their period are wrong for the rest of the year. Stateless.
 */
final class Season {
  private static final String MONTH =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
  private static final String PERIOD =
      "(?:\\p{L}{0,15}vakanties?|(?:zomer|winter)(?:s|tijd(?:en)?|maanden|periode|seizoen|rooster|openingstijden)?|(?:eerste"
          + " |tweede )?(?:paas|pinkster|kerst)(?:dag(?:en)?)?|pasen|pinksteren"
          + "|hemelvaart(?:sdag)?|koningsdag|bevrijdingsdag|oudejaarsdag|nieuwjaarsdag)";

  /** "April t/m oktober", where no day of a month makes it a date. */
  private static final String MONTHS =
      "\\b(?<!\\d )" + MONTH + " ?(?:t/m|tot en met|tot|-|–) ?(?:eind |half )?" + MONTH + "\\b";

  private static final WordPattern AT_START =
      WordPattern.of(
          "^(?:(?:alleen|in|tijdens|gedurende|op|met|rond|rondom) ){0,2}(?:de |het )?"
              + PERIOD
              + "\\b");
  private static final WordPattern NAMED = WordPattern.of("\\b" + PERIOD + "\\b|" + MONTHS);
  private static final WordPattern RANGE = WordPattern.of(MONTHS);
  private static final WordPattern SHUT =
      WordPattern.of("\\b(?:gesloten|dicht|geen|niet|behalve|uitgezonderd|m\\.u\\.v)\\b");

  private Season() {}

  /** Whether a text names a part of the year at all. */
  static boolean isNamedIn(String text) {
    return NAMED.isIn(text);
  }

  /** Whether a heading, or a sentence that tells hours, is only of a part of the year. */
  static boolean isOnly(String sentence) {
    return (AT_START.isIn(sentence) && tellsTimes(sentence))
        || (RANGE.isIn(sentence) && !SHUT.isIn(sentence));
  }

  /** "In de schoolvakanties en op feestdagen zijn wij gesloten" has no time of its own. */
  private static boolean tellsTimes(String sentence) {
    return !SHUT.isIn(sentence) || sentence.chars().anyMatch(Character::isDigit);
  }

  /** Whether a line without hours, such as "Zomer (april t/m september):", heads those below it. */
  static boolean isHeading(Section.Part line) {
    return isNamedIn(line.text())
        && isOnly(line.text())
        && ".!?".indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && line.reading().hours().isEmpty();
  }
}
