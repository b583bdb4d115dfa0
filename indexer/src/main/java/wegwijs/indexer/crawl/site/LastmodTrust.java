package wegwijs.indexer.crawl.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether what a site map says about the time of changes can be believed. */
public final class LastmodTrust {
  /** So many pages must have been compared before a site map is believed … */
  private static final int FEWEST_CHECKS = 10;

  /** … with at most one mistake in so many. */
  private static final int CHECKS_PER_MISTAKE = 20;

  private static final Instant EARLIEST = Instant.parse("1995-01-01T00:00:00Z");
  private static final Duration CLOCK_SKEW = Duration.ofDays(1);
  private static final Duration JUST_NOW = Duration.ofMinutes(10);
  private static final int FEW = 3;

  private LastmodTrust() {}

  /**
   * Whether the times can be true at all: none in the future or before the web, and not all of them
   * the moment at which the site map was made.
   */
  public static boolean isPlausible(List<SitemapEntry> entries, Instant now) {
    List<Instant> times = entries.stream().flatMap(entry -> entry.lastmod().stream()).toList();
    boolean isImpossible =
        times.stream()
            .anyMatch(time -> time.isBefore(EARLIEST) || time.isAfter(now.plus(CLOCK_SKEW)));
    boolean isAlwaysNow =
        times.size() >= FEW && times.stream().allMatch(time -> time.isAfter(now.minus(JUST_NOW)));
    return !isImpossible && !isAlwaysNow;
  }

  /** Whether a site map was right often enough when pages were compared with it. */
  public static boolean isProven(int right, int wrong) {
    return right + wrong >= FEWEST_CHECKS && wrong * CHECKS_PER_MISTAKE <= right;
  }
}
