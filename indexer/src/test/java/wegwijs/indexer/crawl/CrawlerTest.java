package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.store.CrawlOutcome;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.fetch.Cancellation;
import wegwijs.indexer.report.Reason;

/** Ordinary sites. */
class CrawlerTest {
  @TempDir private Path folder;
  @AutoClose private Web web;
  private Bench bench;

  @BeforeEach
  void open() throws IOException {
    web = new Web();
    bench = new Bench(folder);
  }

  @Test
  void visitsWhatIsLinkedWithinTheSiteOnceEach() {
    web.page("/", "Thuis", "/a", "b?x=1#top", "http://elders.example.nl/", "mailto:a@example.nl")
        .page("/a", "Eetclub", "/", "/a#hier", "/doc.pdf")
        .page("/b?x=1", "Maatje");

    Visit visit = bench.visit(web.url("/"));

    assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(3, 3, 0, 0, 0, 0));
    assertThat(visit.issues()).isEmpty();
    assertThat(web.asked()).containsExactly("/", "/a", "/b?x=1");
    assertThat(bench.pages().keySet()).containsExactly("/", "/a", "/b");
    assertThat(bench.pages().get("/a")).contains("<h1>Eetclub</h1>");
  }

  @Test
  void waitsTwoSecondsAndALittleBetweenRequests() {
    web.page("/", "Thuis", "/a").page("/a", "Eetclub");

    bench.visit(web.url("/"));

    assertThat(bench.pauses).hasSize(web.allAsked().size() - 1);
    assertThat(bench.pauses)
        .allSatisfy(
            pause -> assertThat(pause).isBetween(Duration.ofSeconds(2), Duration.ofMillis(2_500)));
    assertThat(bench.pauses.stream().distinct().count()).isGreaterThan(1);
  }

  @Test
  void keepsToTheDelayThatASiteAsksFor() {
    web.text("/robots.txt", "User-agent: *\nCrawl-delay: 7").page("/", "Thuis");

    bench.visit(web.url("/"));

    assertThat(bench.pauses)
        .allSatisfy(pause -> assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(2)));
    assertThat(bench.pauses.getLast()).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void tellsWhoItIs() {
    List<String> agents = new ArrayList<>();
    web.answer(
        "/",
        request -> {
          agents.add(request.getHeaders().get("User-Agent"));
          return Web.html("Thuis").build();
        });

    bench.visit(web.url("/"));

    assertThat(agents).containsExactly("wegwijs/1.0 (+https://wegwijs.example.nl/crawler)");
  }

  @Test
  void asksAPageThatItKnowsOnlyWhetherItChanged() {
    web.answer(
        "/",
        request ->
            "\"1\"".equals(request.getHeaders().get("If-None-Match"))
                ? Web.status(304)
                : Web.html("<h1>Thuis</h1>").addHeader("ETag", "\"1\"").build());
    bench.visit(web.url("/"));
    bench.passMonth();

    Visit second = bench.visit(web.url("/"));

    assertThat(bench.counts(second)).isEqualTo(new VisitCounts(1, 0, 0, 1, 0, 0));
    assertThat(second.ending()).isEqualTo(Visit.Ending.COMPLETE);
    assertThat(bench.known(web.url("/")).history().seenAt()).isAfter(Bench.START);
    assertThat(bench.known(web.url("/")).body().orElseThrow().fetchedAt())
        .isBefore(Bench.START.plus(Duration.ofDays(1)));
    assertThat(bench.pages().get("/")).contains("Thuis");
  }

  @Test
  void replacesAPageThatChangedAndDropsItsOldBody() throws IOException {
    web.page("/", "Eerst");
    bench.visit(web.url("/"));
    web.page("/", "Daarna");
    bench.passMonth();

    assertThat(bench.counts(bench.visit(web.url("/"))).changed()).isOne();
    assertThat(bench.pages().get("/")).contains("Daarna");
    bench.passMonth();
    bench.visit(web.url("/"));
    try (Stream<Path> files = Files.list(bench.cache.resolve(Bench.SOURCE))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void visitsOnlyWhatIsDueAndSoonerWhatChangesOften() {
    web.page("/", "Thuis", "/a").page("/a", "Eetclub");
    bench.visit(web.url("/"));
    web.forget();
    bench.clock.move(Duration.ofHours(12));

    Visit early = bench.visit(web.url("/"));

    assertThat(web.asked()).containsExactly("/");
    assertThat(early.ending()).isEqualTo(Visit.Ending.COMPLETE);
    assertThat(bench.pages().keySet()).containsExactly("/", "/a");
    Map<String, Instant> seen = new TreeMap<>();
    bench
        .crawler()
        .pages(Bench.SOURCE)
        .forEach(page -> seen.put(page.page().url().getPath(), page.seenAt()));
    assertThat(seen.get("/a")).isBefore(seen.get("/"));
    bench.passMonth();
    bench.visit(web.url("/"));
    Duration unchanged = untilDue(web.url("/a"));
    web.page("/a", "Iets anders");
    bench.passMonth();
    bench.visit(web.url("/"));
    assertThat(untilDue(web.url("/a"))).isLessThan(unchanged);
  }

  private Duration untilDue(String url) {
    return Duration.between(
        bench.known(url).history().seenAt(), bench.known(url).history().dueAt());
  }

  @Test
  void staysWithinItsScope() {
    web.page("/", "Thuis", "/aanbod/a", "/aanbod/intern/b", "/nieuws")
        .page("/aanbod/a", "Eetclub")
        .page("/nieuws", "Nieuws");
    Scope scope =
        new Scope(Set.of(Web.HOST), List.of("/aanbod"), List.of("/aanbod/intern"), 100, 5);

    bench.visit(Bench.site(web.url("/")).withScope(scope));

    assertThat(web.asked()).containsExactly("/", "/aanbod/a");
  }

  @Test
  void followsARedirectAndKeepsThePageWhereItIs() {
    web.page("/", "Thuis", "/oud").answer("/oud", Web.redirect("/nieuw")).page("/nieuw", "Nieuw");

    Visit visit = bench.visit(web.url("/"));

    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(3, 2, 0, 0, 0, 1));
    assertThat(bench.known(web.url("/oud")).state()).isEqualTo(CrawlState.MOVED);
    assertThat(bench.known(web.url("/oud")).pointsTo()).hasValue(web.url("/nieuw"));
    assertThat(bench.pages().keySet()).containsExactly("/", "/nieuw");
  }

  @Test
  void aPageThatTwoAddressesLeadToIsOnePage() {
    web.page("/", "Thuis", "/1", "/2")
        .answer("/1", Web.redirect("/3"))
        .answer("/2", Web.redirect("/3"))
        .page("/3", "Eetclub");

    Visit visit = bench.visit(web.url("/"));

    assertThat(web.asked()).containsOnlyOnce("/3");
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(4, 2, 0, 0, 0, 2));
    assertThat(bench.pages().keySet()).containsExactly("/", "/3");
  }

  @Test
  void readsAFeedOnlyWhenItIsNamed() {
    web.page("/", "Thuis", "/feed.json");
    web.answer(
        "/feed.json",
        new mockwebserver3.MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body("[]")
            .build());

    Visit visit = bench.visit(web.url("/"));

    assertThat(Bench.reasons(visit)).containsExactly(Reason.MEDIA_TYPE_SKIPPED);
    assertThat(bench.counts(visit).skipped()).isOne();
    Visit named = new Bench(folder.resolve("other")).visit(web.url("/feed.json"));
    assertThat(bench.counts(named).added()).isOne();
  }

  @Test
  void stopsWhenAskedAndGoesOnWhereItWas() {
    web.page("/", "Thuis", "/a", "/b", "/c").page("/a", "A").page("/b", "B").page("/c", "C");
    bench.listener =
        new VisitListener() {
          @Override
          public void onPage(Progress progress) {
            if (progress.visited() == 2) {
              bench.cancellation.request();
            }
          }
        };
    assertThat(bench.visit(web.url("/")).ending()).isEqualTo(Visit.Ending.CANCELLED);
    assertThat(web.asked()).containsExactly("/", "/a");

    bench.listener = VisitListener.NONE;
    bench.cancellation = new Cancellation();
    Visit rest = bench.visit(web.url("/"));

    assertThat(rest.visit().number()).isOne();
    assertThat(rest.ending()).isEqualTo(Visit.Ending.COMPLETE);
    assertThat(bench.counts(rest)).isEqualTo(new VisitCounts(4, 4, 0, 0, 0, 0));
    assertThat(web.asked()).containsExactly("/", "/a", "/b", "/c");
  }

  @Test
  void stopsInTheMiddleOfARequest() throws IOException {
    try (RawServer slow =
        new RawServer((target, output) -> {
          RawServer.write(output, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
          bench.cancellation.request();
          new Cancellation().await(Duration.ofSeconds(20));
        })) {
      long start = System.nanoTime();

      Visit visit = bench.visit(slow.url("/"));

      assertThat(visit.ending()).isEqualTo(Visit.Ending.CANCELLED);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
  }

  @Test
  void tellsHowFarItIs() {
    web.page("/", "Thuis", "/a", "/b").page("/a", "A").page("/b", "B");
    List<Integer> queued = new ArrayList<>();
    List<String> waits = new ArrayList<>();
    bench.listener =
        new VisitListener() {
          @Override
          public void onPage(Progress progress) {
            queued.add(progress.queued());
          }

          @Override
          public void onWait(String host, Duration duration) {
            waits.add(host);
          }
        };

    bench.visit(web.url("/"));

    assertThat(queued).containsExactly(2, 1, 0);
    assertThat(waits).isNotEmpty().containsOnly(Web.HOST);
  }

  @Test
  void aDryRunTellsWhatItWouldVisitAndKeepsNothing() {
    web.text("/robots.txt", "User-agent: *\nDisallow: /intern\nCrawl-delay: 3")
        .page("/", "Thuis", "/a", "/intern/b")
        .text("/sitemap.xml", web.url("/uit-sitemap"));

    VisitPreview preview = bench.crawler().preview(Bench.site(web.url("/")), bench.cancellation);

    assertThat(preview.first())
        .containsExactly(web.url("/"), web.url("/a"), web.url("/uit-sitemap"));
    assertThat(preview.crawlDelay()).hasValue(Duration.ofSeconds(3));
    assertThat(preview.inSitemaps()).isOne();
    assertThat(preview.issues()).extracting("reason").containsExactly(Reason.EXCLUDED_BY_ROBOTS);
    assertThat(bench.store.crawlFrontier().list(Bench.SOURCE)).isEmpty();
    assertThat(bench.cache).doesNotExist();
    assertThat(bench.store.crawlVisits().begin(Bench.SOURCE, Instant.EPOCH).number()).isOne();
  }

  @Test
  void aBodyThatIsLostFromTheCacheIsFetchedAgain() throws IOException {
    web.answer(
        "/",
        request ->
            request.getHeaders().get("If-None-Match") == null
                ? Web.html("Thuis").addHeader("ETag", "\"1\"").build()
                : Web.status(304));
    bench.visit(web.url("/"));
    Path file =
        bench
            .cache
            .resolve(Bench.SOURCE)
            .resolve(bench.known(web.url("/")).body().orElseThrow().file());
    Files.write(file, new byte[] {1, 2, 3});

    assertThat(bench.crawler().pages(Bench.SOURCE).forEach(page -> {}))
        .extracting("reason")
        .containsExactly(Reason.CACHE_DAMAGED);
    bench.visit(web.url("/"));

    assertThat(bench.pages().get("/")).contains("Thuis");
    assertThat(bench.known(web.url("/")).history().outcome()).isEqualTo(CrawlOutcome.ADDED);
  }

  @Test
  void aPageThatLeadsOnToABusyHostIsAskedAgainOnlyLater() {
    String elsewhere = web.url("www." + Web.HOST, "/a");
    web.page("/", "Thuis", "/a")
        .answer("/a", request -> isWww(request) ? Web.status(429) : Web.redirect(elsewhere));

    Visit visit = bench.visit(web.url("/"));

    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(web.asked().stream().filter("/a"::equals).count()).isLessThan(10);
  }

  private static boolean isWww(RecordedRequest request) {
    return String.valueOf(request.getHeaders().get("Host")).startsWith("www.");
  }
}
