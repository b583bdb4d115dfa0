package wegwijs.indexer.crawl;

import java.time.Instant;
import java.util.Objects;
import wegwijs.data.store.CrawlPage;

/**
 * A page that speaks for its source, as it was last read. Immutable.
 *
 * @param page what came
 * @param known how the visits to it went; its state says whether it is certain that it is still
 *     there
 */
public record CachedPage(Page page, CrawlPage known) {
  /** When the site last showed the page, also as unchanged. */
  public Instant seenAt() {
    return Objects.requireNonNullElse(known.history().seenAt(), page.fetchedAt());
  }
}
