package wegwijs.indexer.crawl;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import okhttp3.Dns;
import wegwijs.data.store.CrawlVisit;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.crawl.fetch.AddressPolicy;
import wegwijs.indexer.crawl.fetch.Cancellation;
import wegwijs.indexer.crawl.fetch.Fetcher;
import wegwijs.indexer.report.Issues;

/**
 * Visits the web sites of sources and keeps their pages.
 *
 * <p>A visit asks each host for one thing at a time and never within two seconds of the last, obeys
 * robots.txt and what pages ask of robots, and connects to no address inside the own network. What
 * it learns is written at once: a process that is killed loses at most the page under way, and the
 * next visit of the source goes on where it was. Safe to share between threads, but one source is
 * visited by one thread at a time.
 */
public final class Crawler {
  private final RecordStore store;
  private final Path folder;
  private final CrawlSettings settings;
  private final Tools tools;

  /** What a test puts its own in place of. */
  record Tools(
      Clock clock, Pause pause, RandomGenerator random, Dns resolver, AddressPolicy policy) {}

  /**
   * A crawler.
   *
   * @param store holds what is known of addresses and hosts
   * @param folder the cache, with a folder for each source
   */
  public Crawler(RecordStore store, Path folder, CrawlSettings settings) {
    this(
        store,
        folder,
        settings,
        new Tools(
            Clock.systemUTC(),
            (duration, cancellation) -> cancellation.await(duration),
            new SecureRandom(),
            Dns.SYSTEM,
            AddressPolicy.PUBLIC));
  }

  Crawler(RecordStore store, Path folder, CrawlSettings settings, Tools tools) {
    this.store = store;
    this.folder = folder;
    this.settings = settings;
    this.tools = tools;
  }

  /**
   * Visits a site: where it begins, what is due, and what is found there.
   *
   * @param cancellation ends the visit within a second; the next one goes on from there
   * @throws wegwijs.data.store.StoreUnavailable if a run keeps the store busy until the visit is
   *     stopped; the next visit goes on from there
   */
  public Visit visit(Site site, VisitListener listener, Cancellation cancellation) {
    PoliteFetcher.Surroundings around = surroundings(listener, cancellation);
    RecordStore waiting = store.waiting(() -> !cancellation.isRequested());
    HostMemory memory = new HostMemory.Stored(site.source(), waiting.crawlHosts());
    try (RecordStore.Hold _ = store.hold()) {
      CrawlVisit visit = waiting.crawlVisits().begin(site.source(), tools.clock().instant());
      VisitSetting setting =
          new VisitSetting(
              site, visit, waiting, files(site.source()), fetcher(site, memory, around), around);
      return new VisitRun(setting, memory, new Revisit(settings.longestInterval())).run();
    }
  }

  /** Tells what a visit would do; nothing is kept. */
  public VisitPreview preview(Site site, Cancellation cancellation) {
    PoliteFetcher.Surroundings around = surroundings(VisitListener.NONE, cancellation);
    HostMemory memory = new HostMemory.Fleeting();
    return new DryRun(site, fetcher(site, memory, around), memory, around).run();
  }

  /** Looks at the page where a site begins, if its robots.txt allows; nothing is kept. */
  public PageTrial look(Site site, Cancellation cancellation) {
    PoliteFetcher.Surroundings around = surroundings(VisitListener.NONE, cancellation);
    HostMemory memory = new HostMemory.Fleeting();
    return new DryRun(site, fetcher(site, memory, around), memory, around).look();
  }

  /** What fetches the files of a feed. */
  public Feed feed(Site site, VisitListener listener, Cancellation cancellation) {
    return new Feed(fetcher(site, new HostMemory.Fleeting(), surroundings(listener, cancellation)));
  }

  /** Where the bodies of a feed are kept until they are read, apart from pages. */
  public Path feedFolder(String source) {
    return folder.resolve(source + ".feed");
  }

  /** The pages of a source, as they were last read. */
  public CachedPages pages(String source) {
    return new CachedPages(store, files(source), source);
  }

  private PageFiles files(String source) {
    return new PageFiles(folder.resolve(source));
  }

  private PoliteFetcher.Surroundings surroundings(
      VisitListener listener, Cancellation cancellation) {
    return new PoliteFetcher.Surroundings(
        tools.clock(), tools.pause(), tools.random(), listener, cancellation, new Issues());
  }

  private PoliteFetcher fetcher(Site site, HostMemory memory, PoliteFetcher.Surroundings around) {
    AddressPolicy policy = site.allowPrivate() ? AddressPolicy.ANY : tools.policy();
    Fetcher fetcher =
        new Fetcher(
            settings.userAgent(),
            settings.deadline(),
            policy,
            tools.resolver(),
            tools.clock(),
            site.anyCertificate());
    return new PoliteFetcher(fetcher, settings, memory, around);
  }
}
