package wegwijs.indexer.crawl;

import java.time.Instant;
import java.util.Optional;
import wegwijs.data.store.CrawlBody;
import wegwijs.data.store.CrawlHistory;
import wegwijs.data.store.CrawlLink;
import wegwijs.data.store.CrawlOutcome;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.CrawlState;
import wegwijs.data.store.CrawlVisit;

/** What is known of an address after a visit, from what was known before. Immutable. */
record Verdicts(CrawlVisit visit, Revisit revisit, Instant now) {
  /** An address that nothing is known of yet. */
  CrawlPage unknown(CrawlLink link) {
    return new CrawlPage(
        link,
        CrawlState.NEW,
        Optional.empty(),
        Optional.empty(),
        new CrawlHistory(0, null, 0, 0, null, now));
  }

  /** The page was read. */
  CrawlPage seen(
      CrawlPage before, CrawlBody body, Optional<String> canonical, CrawlOutcome outcome) {
    Instant due = revisit.afterSeen(before.history(), outcome == CrawlOutcome.CHANGED, now);
    return new CrawlPage(
        before.link(),
        CrawlState.PRESENT,
        canonical,
        Optional.of(body),
        new CrawlHistory(visit.number(), outcome, 0, 0, now, due));
  }

  /** The page could not be read; what it said stays. */
  CrawlPage unread(CrawlPage before, CrawlState state) {
    int failures = before.history().failures() + 1;
    return kept(before, state, failures, revisit.afterFailure(failures, now));
  }

  /** The site says that there is no such page; what it said stays until that is certain. */
  CrawlPage absent(CrawlPage before, boolean isWithdrawn) {
    boolean isGone = before.state() == CrawlState.GONE;
    CrawlState missing = isWithdrawn ? CrawlState.WITHDRAWN : CrawlState.ABSENT;
    Instant due = isGone ? revisit.afterSkip(now) : revisit.afterMiss(now);
    return kept(before, isGone ? CrawlState.GONE : missing, 0, due);
  }

  private CrawlPage kept(CrawlPage before, CrawlState state, int failures, Instant due) {
    CrawlHistory history = before.history();
    return new CrawlPage(
        before.link(),
        state,
        before.pointsTo(),
        before.body(),
        new CrawlHistory(
            visit.number(), CrawlOutcome.KEPT, failures, history.misses(), history.seenAt(), due));
  }

  /** There is no page of its own here; what it said no longer counts. */
  CrawlPage skipped(CrawlPage before, CrawlState state, Optional<String> pointsTo) {
    return new CrawlPage(
        before.link(),
        state,
        pointsTo,
        Optional.empty(),
        new CrawlHistory(
            visit.number(),
            CrawlOutcome.SKIPPED,
            0,
            0,
            before.history().seenAt(),
            revisit.afterSkip(now)));
  }
}
