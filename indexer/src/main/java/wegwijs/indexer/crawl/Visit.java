package wegwijs.indexer.crawl;

import java.util.List;
import wegwijs.data.store.CrawlVisit;
import wegwijs.indexer.report.Issue;

/**
 * How a visit to a web site went. Immutable.
 *
 * @param visit which visit
 * @param ending how it ended
 * @param issues what went wrong, since it was begun or resumed
 */
public record Visit(CrawlVisit visit, Ending ending, List<Issue> issues) {
  /** How a visit ended. */
  public enum Ending {
    /** All that was due was visited; what was not found may be counted as missing. */
    COMPLETE,
    /** A part could not be visited; nothing may be counted as missing. */
    INCOMPLETE,
    /** Someone asked to stop; the next visit goes on where this one was. */
    CANCELLED
  }

  /** Copies the list. */
  public Visit {
    issues = List.copyOf(issues);
  }
}
