package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.report.Reason;

/**
 * Pages that are gone, or seem so (list of bad input, 16 and 17), and visits that are not whole.
 */
class MissingPagesTest {
  @TempDir private Path folder;
  private Bench bench;
  @AutoClose private Web web;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    web = new Web();
    web.page("/", "Thuis", "/a", "/b").page("/a", "Eetclub").page("/b", "Maatje");
    bench.visit(web.url("/"));
  }

  private Visit visitAfter(Duration time) {
    bench.clock.move(time);
    return bench.visit(web.url("/"));
  }

  private CrawlState stateOfA() {
    return bench.known(web.url("/a")).state();
  }

  @Test
  void aPageIsGoneAfterThreeMissesInAWeekAndNotBefore() {
    web.answer("/a", Web.status(404));

    Visit first = visitAfter(Duration.ofDays(31));
    assertThat(Bench.reasons(first)).containsExactly(Reason.PAGE_MISSING);
    assertThat(bench.counts(first)).isEqualTo(new VisitCounts(3, 0, 0, 2, 1, 0));
    visitAfter(Duration.ofDays(2));
    visitAfter(Duration.ofDays(2));
    assertThat(stateOfA()).isEqualTo(CrawlState.ABSENT);
    assertThat(bench.known(web.url("/a")).history().misses()).isEqualTo(3);
    assertThat(bench.pages()).containsKey("/a");

    visitAfter(Duration.ofDays(4));
    assertThat(stateOfA()).isEqualTo(CrawlState.GONE);
    assertThat(bench.pages().keySet()).containsExactly("/", "/b");
  }

  @Test
  void aPageThatIsWithdrawnIsGoneAfterTwoVisits() {
    web.answer("/a", Web.status(410));

    assertThat(Bench.reasons(visitAfter(Duration.ofDays(31))))
        .containsExactly(Reason.PAGE_WITHDRAWN);
    assertThat(stateOfA()).isEqualTo(CrawlState.WITHDRAWN);
    visitAfter(Duration.ofDays(2));
    assertThat(stateOfA()).isEqualTo(CrawlState.GONE);
  }

  @Test
  void aPageThatComesBackIsThereAgain() {
    web.answer("/a", Web.status(410));
    visitAfter(Duration.ofDays(31));
    visitAfter(Duration.ofDays(2));
    web.page("/a", "Eetclub");

    visitAfter(Duration.ofDays(31));

    assertThat(stateOfA()).isEqualTo(CrawlState.PRESENT);
    assertThat(bench.known(web.url("/a")).history().misses()).isZero();
    assertThat(bench.pages()).containsKey("/a");
    web.answer("/a", Web.status(410));
    visitAfter(Duration.ofDays(31));
    assertThat(stateOfA()).isEqualTo(CrawlState.WITHDRAWN);
  }

  @Test
  void aVisitThatIsNotWholeCountsNothingAsMissing() {
    web.answer("/a", Web.status(410)).answer("/", Web.status(500));

    for (int turn = 0; turn < 5; turn++) {
      assertThat(visitAfter(Duration.ofDays(3)).ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    }

    assertThat(stateOfA()).isEqualTo(CrawlState.WITHDRAWN);
    assertThat(bench.known(web.url("/a")).history().misses()).isZero();
    assertThat(bench.pages().keySet()).containsExactly("/", "/a", "/b");
  }

  @Test
  void aPageInTheMiddleThatFailsIsKept() {
    web.answer("/a", Web.status(500));

    Visit visit = visitAfter(Duration.ofDays(31));

    assertThat(Bench.reasons(visit)).containsExactly(Reason.SERVER_ERROR);
    assertThat(stateOfA()).isEqualTo(CrawlState.UNREACHABLE);
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(3, 0, 0, 2, 1, 0));
    assertThat(bench.pages()).hasSize(3);
  }

  @Test
  void aPageThatSaysItIsNotFoundIsNotTakenForThePage() {
    web.page("/a", "Pagina niet gevonden");

    Visit visit = visitAfter(Duration.ofDays(31));

    assertThat(Bench.reasons(visit)).containsExactly(Reason.PAGE_NOT_FOUND_IN_DISGUISE);
    assertThat(bench.pages().get("/a")).contains("Eetclub");
  }

  @Test
  void aSiteThatNeverSays404IsFoundOut() throws IOException {
    String helpful = "<title>Helaas</title><h1>Deze hulp staat ergens anders, zoek opnieuw</h1>";
    try (Web other = new Web(Web.html(helpful).build())) {
      Bench fresh = new Bench(folder.resolve("eager"));
      other
          .page("/", "Welkom bij de hulp in de buurt", "/a", "/weg")
          .page("/a", "Eetclub op dinsdag met verse soep");

      Visit visit = fresh.visit(other.url("/"));

      assertThat(Bench.reasons(visit)).containsExactly(Reason.PAGE_NOT_FOUND_IN_DISGUISE);
      assertThat(fresh.pages().keySet()).containsExactly("/", "/a");
    }
  }

  @Test
  void aSiteThatLeadsLostVisitorsHomeIsFoundOut() throws IOException {
    try (Web other = new Web(Web.redirect("/"))) {
      Bench fresh = new Bench(folder.resolve("home"));
      other.page("/", "Welkom", "/a").page("/a", "Eetclub op dinsdag");
      fresh.visit(other.url("/"));
      other.answer("/a", Web.redirect("/"));
      fresh.passMonth();

      Visit visit = fresh.visit(other.url("/"));

      assertThat(Bench.reasons(visit)).containsExactly(Reason.PAGE_NOT_FOUND_IN_DISGUISE);
      assertThat(fresh.pages().get("/a")).contains("Eetclub");
    }
  }

  @Test
  void aSiteThatIsOnePageForAllAddressesIsNoErrorPage() throws IOException {
    String shell = "<title>Hulp</title><div id=app>Even geduld</div><a href='/a'>a</a>";
    try (Web other = new Web(Web.html(shell).build())) {
      Bench fresh = new Bench(folder.resolve("app"));
      other.answer("/", Web.html(shell).build());

      Visit visit = fresh.visit(other.url("/"));

      assertThat(visit.issues()).isEmpty();
      assertThat(fresh.counts(visit).added()).isEqualTo(2);
    }
  }
}
