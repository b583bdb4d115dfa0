package wegwijs.indexer.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import wegwijs.indexer.crawl.site.NotFoundTitle;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.WordPattern;
import wegwijs.indexer.report.Reason;

/**
 * Recognises pages that answer 200 and yet say nothing: not found, log in, prove that you are
 * human, accept cookies, domain for sale, empty. All of them are short. Stateless.
 */
final class ContentCheck {
  private static final int SHORT = 1_500;
  private static final int LITTLE = 700;
  private static final int NOTHING = 60;
  private static final WordPattern LOGIN =
      WordPattern.of(
          "inloggen|log ?in\\b|aanmelden|sign in|mijn omgeving|toegang"
              + " tot|intranet|wachtwoord");
  private static final WordPattern CAPTCHA =
      WordPattern.of(
          "just a moment|verify (?:that )?you are (?:a )?human|checking your browser|are you"
              + " (?:a )?(?:human|robot)|ik ben geen robot|captcha|attention required|enable"
              + " javascript and cookies to continue|security of your connection|bewijs dat u geen"
              + " robot|access denied|verdacht verkeer|ddos");
  private static final WordPattern PARKED =
      WordPattern.of(
          "(?:domein(?:naam)?|domain|website) .{0,60}(?:te koop|for"
              + " sale|geparkeerd|is parked)|buy this domain|geparkeerde?"
              + " domein|domain (?:is )?parked|parked (?:free|domain)|gereserveerd (?:voor|door)"
              + " een klant|domeinnaam is (?:geregistreerd|gereserveerd)|under construction|in"
              + " aanbouw|hier komt (?:binnenkort )?(?:een|de|onze) (?:nieuwe )?website|website"
              + " (?:komt binnenkort|volgt binnenkort)|coming soon|welcome to nginx|apache2?"
              + " .{0,30}default page|it works!|account (?:has been )?suspended|index of"
              + " /|placeholder page|default web site page");

  /** What else than a domain may be for sale is told on longer pages. */
  private static final WordPattern FOR_SALE = WordPattern.of("te koop aangeboden|is te koop\\b");

  private static final WordPattern CONSENT =
      WordPattern.of(
          "voordat u (?:verder|doorgaat)|voor je verdergaat|before you continue|accepteer (?:de"
              + " |alle )?cookies om|cookies? (?:te )?accepteren om|cookiewall|geef (?:eerst"
              + " )?toestemming");

  private static final Evaluator PASSWORD = QueryParser.parse("input[type=password]");

  private ContentCheck() {}

  /**
   * Why a page holds no record; empty when it may.
   *
   * @param heading the main heading
   * @param saysForMachines whether it names an organization or service for machines
   */
  static Optional<Reason> refusal(WebPage page, Optional<Line> heading, boolean saysForMachines) {
    String all = text(page.lines());
    String head = page.title() + "\n" + heading.map(Line::text).orElse("");
    int main = own(page);
    if (all.length() < SHORT && (CAPTCHA.isIn(head) || (main < LITTLE && CAPTCHA.isIn(all)))) {
      return Optional.of(Reason.PAGE_IS_CAPTCHA);
    }
    if (main < LITTLE && isLogin(page, head)) {
      return Optional.of(Reason.PAGE_IS_LOGIN);
    }
    if (main < SHORT && saysNotFound(page, heading)) {
      return Optional.of(Reason.PAGE_NOT_FOUND);
    }
    if (all.length() < SHORT && !saysForMachines && isParked(head, all)) {
      return Optional.of(Reason.PAGE_IS_PARKED);
    }
    if (main < LITTLE && CONSENT.isIn(head + "\n" + all)) {
      return Optional.of(Reason.PAGE_IS_CONSENT);
    }
    boolean isEmpty = main < NOTHING && !saysForMachines;
    return isEmpty ? Optional.of(Reason.PAGE_EMPTY) : Optional.empty();
  }

  private static boolean isParked(String head, String all) {
    return PARKED.isIn(head + "\n" + all)
        || FOR_SALE.isIn(head)
        || (all.length() < LITTLE && FOR_SALE.isIn(all));
  }

  private static boolean saysNotFound(WebPage page, Optional<Line> heading) {
    return NotFoundTitle.isIn(page.title())
        || heading.filter(line -> NotFoundTitle.isIn(line.text())).isPresent();
  }

  private static boolean isLogin(WebPage page, String head) {
    return page.document().selectFirst(PASSWORD) != null
        && (LOGIN.isIn(head) || own(page) < LITTLE / 2);
  }

  private static int own(WebPage page) {
    return page.linesIn(Zone.ABOUT).stream().mapToInt(line -> line.text().length()).sum();
  }

  private static String text(List<Line> lines) {
    return lines.stream().map(Line::text).limit(200).collect(Collectors.joining("\n"));
  }
}
