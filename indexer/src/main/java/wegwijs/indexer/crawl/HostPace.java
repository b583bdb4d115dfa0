package wegwijs.indexer.crawl;

import java.time.Duration;
import java.time.Instant;

/** How fast one host is visited: slower when it asks so, answers slowly or fails. */
final class HostPace {
  private static final Duration SLOWEST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 5;

  private final Duration least;
  private Duration crawlDelay = Duration.ZERO;
  private Duration lastAnswer = Duration.ZERO;
  private Instant next = Instant.EPOCH;
  private int errors;
  private int failedPages;
  private boolean isDeferred;

  HostPace(Duration least) {
    this.least = least;
  }

  /** How long to wait before the next request. */
  Duration untilNext(Instant now) {
    Duration wait = Duration.between(now, next);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  void slowTo(Duration delay) {
    crawlDelay = delay;
  }

  /** Notes an answer, and when the next request may come: jitter adds from 0 to a quarter. */
  void answered(Duration took, boolean isGood, Instant now, double jitter) {
    lastAnswer = took;
    errors = isGood ? Math.max(0, errors - 1) : Math.min(MOST_DOUBLINGS, errors + 1);
    Duration delay = delay();
    next = now.plus(delay).plusMillis((long) (delay.toMillis() * jitter / 4));
  }

  private Duration delay() {
    Duration own = longest(least, lastAnswer.multipliedBy(2)).multipliedBy(1L << errors);
    return longest(crawlDelay, own.compareTo(SLOWEST) > 0 ? longest(SLOWEST, least) : own);
  }

  private static Duration longest(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** The host asked to be left alone so long. */
  void waitAtLeast(Duration wait, Instant now) {
    Instant asked = now.plus(wait);
    next = asked.isAfter(next) ? asked : next;
  }

  /** Counts pages in a row that could not be had at all. */
  int countFailedPage(boolean isFailed) {
    failedPages = isFailed ? failedPages + 1 : 0;
    return failedPages;
  }

  void defer() {
    isDeferred = true;
  }

  boolean isDeferred() {
    return isDeferred;
  }
}
