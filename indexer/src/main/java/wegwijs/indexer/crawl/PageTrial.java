package wegwijs.indexer.crawl;

import java.util.List;
import java.util.Optional;
import wegwijs.indexer.report.Issue;

/**
 * What came of looking at one page, without keeping anything. Immutable.
 *
 * @param page as it came; empty when it could not be had
 * @param issues what stood in the way, or was odd
 */
public record PageTrial(Optional<Page> page, List<Issue> issues) {
  /** Copies the issues. */
  public PageTrial {
    issues = List.copyOf(issues);
  }
}
