package wegwijs.indexer.crawl;

import java.util.Map;
import wegwijs.data.store.CrawlOutcome;

/**
 * How many addresses a visit came by, and what each brought. Immutable.
 *
 * @param visited all of them: the sum of the others
 * @param kept addresses that gave no page, of which what was known is kept
 * @param skipped addresses that lead on, are excluded by the site or are of another kind
 */
public record VisitCounts(
    int visited, int added, int changed, int unchanged, int kept, int skipped) {
  /** Checks that nothing is counted twice or forgotten. */
  public VisitCounts {
    if (visited != added + changed + unchanged + kept + skipped) {
      throw new IllegalArgumentException("counts of a visit do not add up to " + visited);
    }
  }

  static VisitCounts of(Map<CrawlOutcome, Integer> counts) {
    return new VisitCounts(
        counts.values().stream().mapToInt(Integer::intValue).sum(),
        counts.getOrDefault(CrawlOutcome.ADDED, 0),
        counts.getOrDefault(CrawlOutcome.CHANGED, 0),
        counts.getOrDefault(CrawlOutcome.UNCHANGED, 0),
        counts.getOrDefault(CrawlOutcome.KEPT, 0),
        counts.getOrDefault(CrawlOutcome.SKIPPED, 0));
  }
}
