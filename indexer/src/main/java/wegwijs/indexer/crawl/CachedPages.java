package wegwijs.indexer.crawl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import wegwijs.data.store.CrawlBody;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * The pages of a source that hold now, from the cache. Not to be read while the same source is
 * visited. Safe to share between threads.
 */
public final class CachedPages {
  private final RecordStore store;
  private final PageFiles files;
  private final String source;

  CachedPages(RecordStore store, PageFiles files, String source) {
    this.store = store;
    this.files = files;
    this.source = source;
  }

  /** All addresses of the source, also those without a page, in the order of the addresses. */
  public List<CrawlPage> list() {
    return store.crawlFrontier().list(source);
  }

  /**
   * Hands out each page that holds, one by one, in the order of the addresses: also those that
   * could not be read this time or are not yet certain to be gone. A page that rightly calls
   * another address its own is left to that one.
   *
   * @return the pages that are lost from the cache and will be fetched again at the next visit;
   *     while there are any, nothing may be counted as missing
   */
  public List<Issue> forEach(Consumer<CachedPage> consumer) {
    List<CrawlPage> present = present();
    Set<String> others = Canonicals.of(present).others();
    return present.stream()
        .filter(page -> !others.contains(page.url()))
        .flatMap(page -> hand(page, consumer).stream())
        .toList();
  }

  /** The addresses that pages call their own and that are not believed, each once. */
  public List<Issue> listDisbelieved() {
    return Canonicals.of(present()).issues();
  }

  private List<CrawlPage> present() {
    return list().stream()
        .filter(page -> page.state().keepsContent() && page.body().isPresent())
        .toList();
  }

  private Optional<Issue> hand(CrawlPage known, Consumer<CachedPage> consumer) {
    CrawlBody body = known.body().orElseThrow();
    Optional<byte[]> bytes = files.read(body.file());
    if (bytes.isEmpty()) {
      return Optional.of(Issue.pageUnread(known.url(), body.file(), Reason.CACHE_DAMAGED));
    }
    consumer.accept(
        new CachedPage(
            new Page(
                WebUrl.parse(known.url()).orElseThrow().uri(),
                body.contentType(),
                body.fetchedAt(),
                bytes.get()),
            known));
    return Optional.empty();
  }
}
