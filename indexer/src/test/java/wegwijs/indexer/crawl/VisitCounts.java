package wegwijs.indexer.crawl;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wegwijs.data.store.CrawlOutcome;
import wegwijs.data.store.CrawlPage;

/**
 * How many addresses a visit came by, and what each brought. Immutable.
 *
 * @param visited all of them: the sum of the others
 * @param kept addresses that gave no page, of which what was known is kept
 * @param skipped addresses that lead on, are excluded by the site or are of another kind
 */
record VisitCounts(int visited, int added, int changed, int unchanged, int kept, int skipped) {
  /** Checks that nothing is counted twice or forgotten. */
  VisitCounts {
    if (visited != added + changed + unchanged + kept + skipped) {
      throw new IllegalArgumentException("counts of a visit do not add up to " + visited);
    }
  }

  /** Those of the pages that a visit came by last, however many times it was broken off. */
  static VisitCounts of(List<CrawlPage> pages) {
    Map<CrawlOutcome, Integer> counts =
        pages.stream()
            .map(page -> page.history().outcome())
            .collect(Collectors.toMap(outcome -> outcome, outcome -> 1, Integer::sum));
    return new VisitCounts(
        pages.size(),
        counts.getOrDefault(CrawlOutcome.ADDED, 0),
        counts.getOrDefault(CrawlOutcome.CHANGED, 0),
        counts.getOrDefault(CrawlOutcome.UNCHANGED, 0),
        counts.getOrDefault(CrawlOutcome.KEPT, 0),
        counts.getOrDefault(CrawlOutcome.SKIPPED, 0));
  }
}
