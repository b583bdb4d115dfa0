package wegwijs.indexer.crawl;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How the crawler behaves towards all sites. Immutable.
 *
 * @param contact a web or e-mail address where webmasters can reach whoever runs this
 * @param deadline for one whole exchange with a server
 * @param delay the least time between two requests to a host
 * @param longestWait how long a visit waits for a host; a host that wants more is left for later
 * @param longestInterval the most time between two visits to a page; the least is a day
 * @param attempts how often a request that fails is made before the page counts as unreachable
 */
public record CrawlSettings(
    String contact,
    Duration deadline,
    Duration delay,
    Duration longestWait,
    Duration longestInterval,
    int attempts) {
  private static final Pattern CONTACT = Pattern.compile("(https?://|[^@\\s]+@)[^\\s()]+");

  /** Checks each value. */
  public CrawlSettings {
    if (!isContact(contact)) {
      throw new IllegalArgumentException(
          "contact '%s' is not a web or e-mail address".formatted(contact));
    }
    if (!deadline.isPositive() || delay.isNegative() || longestWait.isNegative()) {
      throw new IllegalArgumentException(
          "deadline %s, delay %s and longestWait %s must not be negative"
              .formatted(deadline, delay, longestWait));
    }
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts %d is not 1 or more".formatted(attempts));
    }
  }

  /** The usual settings: 30 s, 2 s, 1 hour, 30 days and 3 attempts. */
  public static CrawlSettings usual(String contact) {
    return new CrawlSettings(
        contact,
        Duration.ofSeconds(30),
        Duration.ofSeconds(2),
        Duration.ofHours(1),
        Duration.ofDays(30),
        3);
  }

  /** Whether webmasters can use this text to reach somebody. */
  public static boolean isContact(String text) {
    return CONTACT.matcher(text).matches();
  }

  /** Who we are, as servers see it. */
  public String userAgent() {
    return "wegwijs/1.0 (+" + contact + ")";
  }
}
