package wegwijs.indexer.crawl;

import java.util.List;
import java.util.Map;
import wegwijs.data.store.CrawlVisit;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * How a visit to a web site went. Immutable.
 *
 * @param visit which visit
 * @param ending how it ended
 * @param counts what it came by, also before it was resumed
 * @param issues what went wrong, since it was begun or resumed
 * @param reasons how often each reason arose, also where it is no longer told one by one
 */
public record Visit(
    CrawlVisit visit,
    Ending ending,
    VisitCounts counts,
    List<Issue> issues,
    Map<Reason, Integer> reasons) {
  /** How a visit ended. */
  public enum Ending {
    /** All that was due was visited; what was not found may be counted as missing. */
    COMPLETE,
    /** A part could not be visited; nothing may be counted as missing. */
    INCOMPLETE,
    /** Someone asked to stop; the next visit goes on where this one was. */
    CANCELLED
  }

  /** Copies the collections. */
  public Visit {
    issues = List.copyOf(issues);
    reasons = Map.copyOf(reasons);
  }
}
