package wegwijs.indexer.crawl;

import wegwijs.data.store.CrawlFrontier;
import wegwijs.data.store.CrawlVisit;
import wegwijs.data.store.RecordStore;

/** Everything that one visit works with. */
record VisitSetting(
    Site site,
    CrawlVisit visit,
    RecordStore store,
    PageFiles files,
    PoliteFetcher fetcher,
    PoliteFetcher.Surroundings around) {
  CrawlFrontier frontier() {
    return store.crawlFrontier();
  }
}
