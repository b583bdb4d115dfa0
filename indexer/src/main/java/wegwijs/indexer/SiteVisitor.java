package wegwijs.indexer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.crawl.CrawlSettings;
import wegwijs.indexer.crawl.Crawler;
import wegwijs.indexer.crawl.Feed;
import wegwijs.indexer.crawl.PageTrial;
import wegwijs.indexer.crawl.Site;
import wegwijs.indexer.crawl.Visit;
import wegwijs.indexer.crawl.VisitListener;
import wegwijs.indexer.crawl.VisitPreview;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.fetch.Cancellation;
import wegwijs.indexer.extract.Extraction;
import wegwijs.indexer.extract.Extractor;
import wegwijs.indexer.ingest.Fetch;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;

/**
 * Visits the sites and feeds of sources and makes a {@link Reading} of what it found. Safe to share
 * between threads; one source is visited by one thread at a time.
 */
public final class SiteVisitor {
  private final Crawler crawler;
  private final Places places;

  /**
   * A visitor.
   *
   * @param folder the cache of pages
   */
  public SiteVisitor(RecordStore store, Path folder, CrawlSettings settings, Places places) {
    this(new Crawler(store, folder, settings), places);
  }

  SiteVisitor(Crawler crawler, Places places) {
    this.crawler = crawler;
    this.places = places;
  }

  /** What came of trying one page: its extraction, or why it could not be had. */
  public sealed interface Trial {
    /** The page was read. */
    record Read(Extraction extraction) implements Trial {}

    /** The page could not be had. */
    record Unread(List<Issue> issues) implements Trial {}
  }

  /**
   * Visits a site or feed now; the reading is to be used once, after this.
   *
   * @throws RunCancelled if the monitor stops the visit; the next one goes on from there
   */
  public Reading visit(Source source, ProgressMonitor monitor) {
    Cancellation cancellation = cancellation(monitor);
    if (source.format() != SourceFormat.SITE) {
      String address = Objects.requireNonNull(source.location());
      Site site = SiteSource.site(source, List.of(address));
      Feed feed = crawler.feed(site, VisitListener.NONE, cancellation);
      return new SavedFeed(
              source,
              URI.create(address),
              crawler.feedFolder(source.id()),
              site.notes(),
              (asked, file) -> answer(feed, asked, file, cancellation))
          .fetched();
    }
    SiteSource own = SiteSource.of(source);
    Visit visit = visit(source, own.site(), monitor, cancellation);
    if (visit.ending() == Visit.Ending.CANCELLED) {
      throw new RunCancelled();
    }
    return new SiteReading(crawler.pages(source.id()), new Extractor(own.recipe(), places), visit);
  }

  private Visit visit(
      Source source, Site site, ProgressMonitor monitor, Cancellation cancellation) {
    monitor.begin(ProgressMonitor.Task.CRAWL, crawler.pages(source.id()).list().size());
    try {
      return crawler.visit(site, new Follower(monitor, cancellation), cancellation);
    } finally {
      monitor.end();
    }
  }

  /** What a visit of the site would do; nothing is kept. */
  public VisitPreview preview(Source source) {
    return crawler.preview(SiteSource.of(source).site(), new Cancellation());
  }

  /**
   * Reads the page at the address of a source; nothing is kept. When the monitor stops it, the page
   * is unread.
   */
  public Trial tryPage(Source source, ProgressMonitor monitor) {
    SiteSource own = SiteSource.of(source);
    PageTrial trial = crawler.look(own.site(), cancellation(monitor));
    return trial
        .page()
        .<Trial>map(page -> new Trial.Read(new Extractor(own.recipe(), places).extract(page)))
        .orElseGet(() -> new Trial.Unread(trial.issues()));
  }

  private static Cancellation cancellation(ProgressMonitor monitor) {
    Cancellation cancellation = new Cancellation();
    monitor.onCancel(cancellation::request);
    return cancellation;
  }

  private static Fetch.Answer answer(Feed feed, URI address, Path file, Cancellation cancellation) {
    Answer answer = feed.get(address, file);
    if (cancellation.isRequested()) {
      throw new RunCancelled();
    }
    return switch (answer) {
      case Answer.Fetched fetched -> new Fetch.Answer.Fetched(file);
      case Answer.Failed failed -> new Fetch.Answer.Failed(failed.reason().name());
      case Answer.Refused refused -> new Fetch.Answer.Failed(refused.reason().name());
      case Answer.Absent absent -> new Fetch.Answer.Failed(absent.isWithdrawn() ? "410" : "404");
      case Answer.Blocked blocked -> new Fetch.Answer.Failed("" + blocked.status());
      case Answer.Busy busy -> new Fetch.Answer.Failed("" + busy.status());
      case Answer.NotModified same -> new Fetch.Answer.Failed("304");
      case Answer.Redirected redirected ->
          new Fetch.Answer.Failed("redirect " + redirected.location());
    };
  }

  /** Tells a monitor how a visit goes on. */
  private record Follower(ProgressMonitor monitor, Cancellation cancellation)
      implements VisitListener {
    @Override
    public void onPage(Progress progress) {
      monitor.update(1);
      stopIfAsked();
    }

    @Override
    public void onWait(String host, Duration duration) {
      stopIfAsked();
    }

    private void stopIfAsked() {
      if (monitor.isCancelled()) {
        cancellation.request();
      }
    }
  }
}
