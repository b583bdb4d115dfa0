package wegwijs.indexer.crawl.site;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * The rules of one robots.txt for us (RFC 9309). Immutable once made; safe to share.
 *
 * <p>Around crawler-commons stand the guards that it lacks: bounded size and lines, a delay with a
 * decimal comma, a delay of any length, and a web page in place of rules.
 */
public final class Robots {
  /** Our product token: lower case, without version, as RFC 9309 compares it. */
  public static final String TOKEN = "wegwijs";

  /** RFC 9309, 2.5: at least 500 KiB is read. */
  private static final int MOST_CHARACTERS = 512_000;

  private static final int LONGEST_LINE = 2_048;
  private static final int MOST_LINES = 5_000;
  private static final Pattern DELAY =
      Pattern.compile("(?i)\\s*crawl-delay\\s*:\\s*(\\d{1,9})(?:[.,](\\d{1,3})\\d*)?\\s*(#.*)?");
  private static final Pattern PAGE =
      Pattern.compile("(?is)\\s*<(!doctype|html|head|body|\\?xml).*");

  private final SimpleRobotRules rules;
  private final boolean isPage;

  private Robots(SimpleRobotRules rules, boolean isPage) {
    this.rules = rules;
    this.isPage = isPage;
  }

  /** The rules in the text of a robots.txt. */
  public static Robots parse(WebUrl url, String text) {
    String bounded = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    if (PAGE.matcher(bounded).matches()) {
      return new Robots(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), true);
    }
    String clean =
        bounded
            .lines()
            .filter(line -> line.length() <= LONGEST_LINE)
            .limit(MOST_LINES)
            .map(Robots::withPlainDelay)
            .map(line -> line.replaceAll("\\*{2,}", "*"))
            .collect(Collectors.joining("\n"));
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 1);
    return new Robots(
        parser.parseContent(
            url.toString(), clean.getBytes(StandardCharsets.UTF_8), "text/plain", List.of(TOKEN)),
        false);
  }

  private static String withPlainDelay(String line) {
    Matcher delay = DELAY.matcher(line);
    if (!delay.matches()) {
      return line;
    }
    String fraction = delay.group(2) == null ? "" : "." + delay.group(2);
    return "Crawl-delay: " + delay.group(1) + fraction;
  }

  /** The text of a robots.txt, whichever UTF it is in. */
  public static String decode(byte[] bytes) {
    return WebText.decode(bytes);
  }

  /** Whether we may fetch this address. */
  public boolean allows(WebUrl url) {
    return rules.isAllowed(url.toString());
  }

  /** How long the site wants us to wait between two requests. */
  public Optional<Duration> crawlDelay() {
    long milliseconds = rules.getCrawlDelay();
    return milliseconds == BaseRobotRules.UNSET_CRAWL_DELAY || milliseconds <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(milliseconds));
  }

  /** The site maps it names. */
  public List<WebUrl> sitemaps() {
    return rules.getSitemaps().stream().map(WebUrl::parse).flatMap(Optional::stream).toList();
  }

  /** Whether there was a web page in place of rules, so that there are none. */
  public boolean isPage() {
    return isPage;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Robots[%d rules]", rules.getRobotRules().size());
  }
}
