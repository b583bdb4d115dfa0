package wegwijs.data.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The visits to web sites: begun, resumed and finished. Safe to share between threads. */
public final class CrawlVisits {
  /** A page is gone after so many complete visits that did not find it … */
  public static final int MISSES_UNTIL_GONE = 3;

  /** … over at least this time; a page that is withdrawn (410) after two. */
  public static final Duration TIME_UNTIL_GONE = Duration.ofDays(7);

  /** A visit that was broken off longer ago is not gone on with. */
  private static final Duration LONGEST_PAUSE = Duration.ofDays(7);

  private final Jdbi jdbi;
  private final PatientWrites writes;

  CrawlVisits(Jdbi jdbi, PatientWrites writes) {
    this.jdbi = jdbi;
    this.writes = writes;
  }

  /**
   * Begins a visit, or goes on with one of the last week that a crash or a cancellation broke off.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public CrawlVisit begin(String source, Instant now) {
    return writes.write(() ->
        jdbi.inTransaction(handle ->
            findUnfinished(handle, source, now).orElseGet(() -> insert(handle, source, now))));
  }

  /** One that was broken off long ago says nothing of today: its queue begins anew. */
  private static Optional<CrawlVisit> findUnfinished(Handle handle, String source, Instant now) {
    return handle
        .createQuery(
            """
            SELECT number, started_at FROM crawl_visit
             WHERE source = :source AND finished_at IS NULL AND started_at > :oldest
             ORDER BY number DESC LIMIT 1
            """)
        .bind("source", source)
        .bind("oldest", now.minus(LONGEST_PAUSE).toString())
        .map((row, context) ->
            new CrawlVisit(
                source, row.getLong("number"), Instant.parse(row.getString("started_at"))))
        .findOne();
  }

  private static CrawlVisit insert(Handle handle, String source, Instant now) {
    long number =
        handle
            .createQuery(
                "SELECT COALESCE(MAX(number), 0) + 1 FROM crawl_visit WHERE source = :source")
            .bind("source", source)
            .mapTo(Long.class)
            .one();
    handle.execute(
        "INSERT INTO crawl_visit (source, number, started_at, is_complete) VALUES (?, ?, ?, 0)",
        source,
        number,
        now.toString());
    return new CrawlVisit(source, number, now);
  }

  /**
   * Ends a visit. Only a complete one counts the pages that it found absent, and marks those gone
   * that were absent often and long enough.
   */
  public void finish(CrawlVisit visit, boolean isComplete, Instant now) {
    writes.write(() ->
        jdbi.inTransaction(handle -> {
          if (isComplete) {
            countMisses(handle, visit, now);
            markGone(handle, visit, now);
          }
          return end(handle, visit, isComplete, now);
        }));
  }

  private static int end(Handle handle, CrawlVisit visit, boolean isComplete, Instant now) {
    return handle
        .createUpdate(
            """
            UPDATE crawl_visit SET finished_at = :now, is_complete = :isComplete
             WHERE source = :source AND number = :visit
            """)
        .bind("now", now.toString())
        .bind("isComplete", isComplete ? 1 : 0)
        .bind("source", visit.source())
        .bind("visit", visit.number())
        .execute();
  }

  private static void countMisses(Handle handle, CrawlVisit visit, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE crawl_page SET misses = misses + 1,
              withdrawals = CASE WHEN state = 'withdrawn' THEN withdrawals + 1 ELSE 0 END,
              missing_since = COALESCE(missing_since, :now)
             WHERE source = :source AND visited_in = :visit AND state IN ('absent', 'withdrawn')
            """)
        .bind("now", now.toString())
        .bind("source", visit.source())
        .bind("visit", visit.number())
        .execute();
  }

  private static void markGone(Handle handle, CrawlVisit visit, Instant now) {
    handle
        .createUpdate(
            """
            UPDATE crawl_page SET state = 'gone'
             WHERE source = :source AND visited_in = :visit AND state IN ('absent', 'withdrawn')
               AND (withdrawals >= 2 OR (misses >= :misses AND missing_since <= :since))
            """)
        .bind("source", visit.source())
        .bind("visit", visit.number())
        .bind("misses", MISSES_UNTIL_GONE)
        .bind("since", now.minus(TIME_UNTIL_GONE).toString())
        .execute();
  }
}
