package wegwijs.indexer.crawl;

import wegwijs.data.store.CrawlPage;

/**
 * A page that speaks for its source, as it was last read. Immutable.
 *
 * @param page what came
 * @param known how the visits to it went; its state says whether it is certain that it is still
 *     there
 * @param isSeen whether the last visit saw the page; when not, it was not due or could not be read
 */
public record CachedPage(Page page, CrawlPage known, boolean isSeen) {}
