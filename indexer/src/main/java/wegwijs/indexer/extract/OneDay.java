package wegwijs.indexer.extract;

import java.util.regex.Pattern;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.WordPattern;

/**
 * Recognises a page about something on one day: a lecture, an evening, an open day. It is no
 * service, as nobody can go there later. Stateless.
 */
final class OneDay {
  private static final WordPattern TITLE =
      WordPattern.of(
          "(?:informatie|thema|inloop|voorlichtings|kennismakings|feest|film|spelletjes)"
              + "(?:avond|middag|ochtend|bijeenkomst|dag)|\\blezing\\b|open (?:dag|huis)|\\bmarkt\\b"
              + "|voorstelling|concert|symposium|jubileum|opening van|uitreiking");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december)\\b");

  private OneDay() {}

  /** Whether the main text names a date and no day of each week or month. */
  static boolean isIn(WebPage page, String title) {
    boolean mayBe = TITLE.isIn(title);
    return mayBe
        && page.linesIn(Zone.MAIN).stream().map(Line::text).anyMatch(OneDay::namesDate)
        && HoursFinder.find(Section.of(page.linesIn(Zone.MAIN))).isEmpty();
  }

  private static boolean namesDate(String text) {
    return DATE.matcher(text).find();
  }
}
