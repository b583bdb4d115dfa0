package wegwijs.indexer.crawl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wegwijs.indexer.report.Issue;

/**
 * What a visit would do, found out without keeping anything. Immutable.
 *
 * @param first the first addresses that would be visited, at most {@value #MOST}
 * @param inSitemaps how many addresses of the site its site maps name
 * @param crawlDelay the time between two requests that the site asks for
 * @param issues what stands in the way
 */
public record VisitPreview(
    List<String> first, int inSitemaps, Optional<Duration> crawlDelay, List<Issue> issues) {
  /** The most addresses that are named. */
  public static final int MOST = 50;

  /** Copies the lists. */
  public VisitPreview {
    first = List.copyOf(first);
    issues = List.copyOf(issues);
  }
}
