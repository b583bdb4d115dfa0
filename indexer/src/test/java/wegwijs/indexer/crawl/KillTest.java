package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.store.CrawlBody;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.Killed;
import wegwijs.indexer.crawl.site.HtmlPage;
import wegwijs.indexer.crawl.url.WebUrl;

/** The process dies at any moment of a visit (list of bad input, 68). */
@Tag("slow")
class KillTest {
  private static final int KILLS = Integer.getInteger("wegwijs.kills.crawl", 15);
  private static final int PAGES = 60;

  @TempDir private Path folder;
  private final AtomicInteger version = new AtomicInteger();

  @Test
  void noPageIsLostOrDoubledWhenTheProcessIsKilled() throws Exception {
    try (Web web = new Web()) {
      fill(web);
      Random random = new Random(68);
      Instant now = Bench.START;
      for (int kill = 0; kill < KILLS; kill++) {
        version.incrementAndGet();
        now = now.plus(Duration.ofDays(365));
        Killed.after(
            random.nextInt(500),
            Wanderer.class,
            "begin",
            List.of(folder.toString(), web.url("/"), now.toString()));
        assertCacheAndFrontierAgree(new Bench(folder));
      }

      Bench rest = new Bench(folder);
      rest.clock.move(Duration.ofDays(400L * (KILLS + 1)));
      rest.visit(web.url("/"));
      version.incrementAndGet();
      rest.passMonth();
      Visit last = rest.visit(web.url("/"));

      assertThat(last.ending()).isEqualTo(Visit.Ending.COMPLETE);
      assertThat(rest.counts(last)).isEqualTo(new VisitCounts(PAGES, 0, PAGES, 0, 0, 0));
      assertThat(rest.pages()).hasSize(PAGES);
      assertThat(rest.pages().values())
          .allSatisfy(text -> assertThat(text).contains("versie " + version));
      rest.visit(web.url("/"));
      assertThat(files()).isEqualTo(bodies(rest));
    }
  }

  /** A tree of pages that all say something else with each version. */
  private void fill(Web web) {
    for (int page = 0; page < PAGES; page++) {
      String links =
          IntStream.of(2 * page + 1, 2 * page + 2)
              .filter(child -> child < PAGES)
              .mapToObj(child -> "<a href='/" + child + "'>x</a>")
              .collect(Collectors.joining());
      String begin = "<h1>Pagina " + page + " versie ";
      web.answer(
          page == 0 ? "/" : "/" + page,
          request -> Web.html(begin + version + "</h1>" + links).build());
    }
  }

  private static void assertCacheAndFrontierAgree(Bench bench) {
    PageFiles files = new PageFiles(bench.cache.resolve(Bench.SOURCE));
    for (CrawlPage page : bench.store.crawlFrontier().list(Bench.SOURCE)) {
      assertThat(page.state()).isIn(CrawlState.NEW, CrawlState.PRESENT);
      assertThat(page.body().isPresent()).isEqualTo(page.state() == CrawlState.PRESENT);
      page.body()
          .ifPresent(body -> assertThat(hash(page, files, body)).isEqualTo(body.contentHash()));
    }
  }

  private static String hash(CrawlPage page, PageFiles files, CrawlBody body) {
    byte[] bytes = files.read(body.file()).orElseThrow();
    WebUrl url = WebUrl.parse(page.url()).orElseThrow();
    return Hashes.of(HtmlPage.parse(url, body.contentType(), bytes).content());
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("crawl").resolve(Bench.SOURCE))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> bodies(Bench bench) {
    return bench.store.crawlFrontier().list(Bench.SOURCE).stream()
        .map(page -> page.body().orElseThrow().file())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
