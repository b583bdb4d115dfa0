package wegwijs.indexer.crawl;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import okhttp3.Dns;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.crawl.fetch.AddressPolicy;
import wegwijs.indexer.crawl.fetch.Cancellation;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** A crawler in a folder of its own, for which time passes only when it waits. */
final class Bench {
  static final String SOURCE = "zorg";
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  final MovingClock clock = new MovingClock(START);
  final List<Duration> pauses = new ArrayList<>();
  final RecordStore store;
  final Path cache;
  CrawlSettings settings =
      new CrawlSettings(
          "https://wegwijs.example.nl/crawler",
          Duration.ofSeconds(5),
          Duration.ofSeconds(2),
          Duration.ofHours(1),
          Duration.ofDays(30),
          3);
  Dns resolver = host -> List.of(InetAddress.getLoopbackAddress());
  AddressPolicy policy = AddressPolicy.PUBLIC;
  Cancellation cancellation = new Cancellation();
  VisitListener listener = VisitListener.NONE;

  Bench(Path folder) {
    this.store = RecordStore.open(folder.resolve("store.db"));
    this.cache = folder.resolve("crawl");
  }

  Crawler crawler() {
    return new Crawler(
        store,
        cache,
        settings,
        new Crawler.Tools(clock, this::pause, new Random(1), resolver, policy));
  }

  private void pause(Duration duration, Cancellation ignored) {
    pauses.add(duration);
    clock.move(duration);
  }

  static Site site(String... seeds) {
    return Site.of(SOURCE, Arrays.asList(seeds), true);
  }

  Visit visit(String... seeds) {
    return visit(site(seeds));
  }

  Visit visit(Site site) {
    return crawler().visit(site, listener, cancellation);
  }

  /** A month passes, so that all pages are due. */
  void passMonth() {
    clock.move(Duration.ofDays(31));
  }

  CrawlPage known(String url) {
    return store.crawlFrontier().find(SOURCE, url).orElseThrow();
  }

  /** The pages that hold, with the text of each. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    List<Issue> lost =
        crawler()
            .pages(SOURCE)
            .forEach(page ->
                pages.put(
                    page.page().url().getPath(),
                    new String(page.page().body(), StandardCharsets.UTF_8)));
    if (!lost.isEmpty()) {
      throw new AssertionError("lost: " + lost);
    }
    return pages;
  }

  /** What a visit came by, also before it was resumed. */
  VisitCounts counts(Visit visit) {
    return VisitCounts.of(
        store.crawlFrontier().list(SOURCE).stream()
            .filter(page -> page.history().visitedIn() == visit.visit().number())
            .toList());
  }

  /** The addresses that pages call their own without being believed. */
  List<Issue> disbelieved() {
    return crawler().pages(SOURCE).listDisbelieved();
  }

  static List<Reason> reasons(Visit visit) {
    return visit.issues().stream().map(Issue::reason).toList();
  }
}
