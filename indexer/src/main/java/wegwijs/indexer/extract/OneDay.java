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
          "(?:informatie|thema|inloop|voorlichtings|kennismakings|feest|film|spelletjes)(?:avond|middag|ochtend|bijeenkomst|dag)|\\blezing\\b|open"
              + " (?:dag|huis)|\\bmarkt\\b|voorstelling|concert|symposium|jubileum|opening"
              + " van|uitreiking");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)\\b\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
              + "|november|december)\\b");

  private OneDay() {}

  /** Whether the title is of such a thing and the main text names a date. */
  static boolean isIn(WebPage page, String title) {
    return TITLE.isIn(title)
        && page.linesIn(Zone.MAIN).stream().map(Line::text).anyMatch(OneDay::namesDate);
  }

  private static boolean namesDate(String text) {
    return DATE.matcher(text).find();
  }
}
