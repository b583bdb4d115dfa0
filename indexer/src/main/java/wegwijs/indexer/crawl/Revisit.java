package wegwijs.indexer.crawl;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wegwijs.data.store.CrawlHistory;

/**
 * When a page is due again: a page that changes often sooner, one that does not later.
 *
 * @param longest the most time between two visits
 */
record Revisit(Duration longest) {
  private static final Duration SHORTEST = Duration.ofDays(1);
  private static final Duration FIRST_RETRY = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 5;

  /** Of a page that was seen: half the time when it changed, twice the time when not. */
  Instant afterSeen(CrawlHistory before, boolean hasChanged, Instant now) {
    Duration interval = interval(before.seenAt(), before.dueAt());
    return now.plus(within(hasChanged ? interval.dividedBy(2) : interval.multipliedBy(2)));
  }

  private static Duration interval(@Nullable Instant seenAt, Instant dueAt) {
    return seenAt == null ? SHORTEST : Duration.between(seenAt, dueAt);
  }

  private Duration within(Duration wanted) {
    Duration least = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
    return least.compareTo(longest) > 0 ? longest : least;
  }

  /** Of a page that could not be read: after an hour, then twice as long each time. */
  Instant afterFailure(int failures, Instant now) {
    Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return now.plus(wait.compareTo(longest) > 0 ? longest : wait);
  }

  /** Of an address that says that it has no page. */
  Instant afterMiss(Instant now) {
    return now.plus(within(SHORTEST));
  }

  /** Of an address that leads on, is excluded or holds something else. */
  Instant afterSkip(Instant now) {
    return now.plus(longest);
  }
}
