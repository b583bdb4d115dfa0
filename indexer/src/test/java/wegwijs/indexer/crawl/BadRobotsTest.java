package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Sites with odd rules for robots (list of bad input, 25 to 30). */
class BadRobotsTest extends SiteFixture {
  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aRobotsFileThatCannotBeHadMeansNothingIsVisited(int status) {
    web.answer("/robots.txt", Web.status(status));

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).contains(Reason.ROBOTS_UNREACHABLE, Reason.HOST_DEFERRED);
    assertThat(web.asked()).isEmpty();
    assertThat(bench.counts(visit).visited()).isZero();
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
  }

  @Test
  void theRobotsFileOfTheLastDayStandsInForOneThatCannotBeHad() {
    web.text("/robots.txt", "User-agent: *\nDisallow: /a");
    visit();
    web.answer("/robots.txt", Web.status(500)).page("/", "Thuis", "/a", "/b").page("/b", "Maatje");
    bench.clock.move(Duration.ofHours(20));

    Visit soon = visit();

    assertThat(Bench.reasons(soon)).containsExactly(Reason.SERVER_ERROR);
    assertThat(bench.pages().keySet()).containsExactly("/", "/b");
    bench.clock.move(Duration.ofHours(20));
    assertThat(Bench.reasons(visit())).contains(Reason.ROBOTS_UNREACHABLE);
    assertThat(bench.pages()).hasSize(2);
    assertThat(web.asked()).doesNotContain("/a");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void everyOther4xxOfARobotsFileAllows(int status) {
    web.answer("/robots.txt", Web.status(status));
    assertThat(bench.counts(visit()).added()).isEqualTo(2);
  }

  @Test
  void robotsRulesHoldForTheirOwnSchemeHostAndPort() throws IOException {
    web.text("/robots.txt", "User-agent: *\nDisallow: /a");
    try (Web other = new Web()) {
      other.page("/a", "Andere poort");
      web.page("/", "Thuis", "/a", other.url("/a"));

      Visit visit = visit();

      assertThat(Bench.reasons(visit)).containsExactly(Reason.EXCLUDED_BY_ROBOTS);
      assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(3, 2, 0, 0, 0, 1));
      assertThat(bench.pages().get("/a")).contains("Andere poort");
    }
  }

  @Test
  void aWebPageInPlaceOfRulesIsToldAndHoldsNothingBack() {
    web.answer("/robots.txt", Web.html("<!doctype html><p>Disallow: /").build());

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.ROBOTS_IS_PAGE);
    assertThat(bench.counts(visit).added()).isEqualTo(2);
  }

  @Test
  void aLongDelayIsShownAndKept() {
    web.text("/robots.txt", "User-agent: *\nCrawl-delay: 99999");

    Visit visit = visit();

    Issue delay = visit.issues().getFirst();
    assertThat(delay.reason()).isEqualTo(Reason.CRAWL_DELAY_LONG);
    assertThat(delay.value()).isEqualTo("99999 s");
    assertThat(Bench.reasons(visit)).contains(Reason.HOST_DEFERRED);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(1)) <= 0);
  }

  @Test
  void aRobotsFileWithEverythingOddIsObeyed() {
    String robots =
        "\uFEFFUser-agent: *\r\nCrawl-delay: 0,5\r\nDisallow: /a\r\n# " + "x".repeat(2 << 20);
    web.answer(
        "/robots.txt",
        new MockResponse.Builder()
            .addHeader("Content-Type", "text/plain")
            .body(new Buffer().write(robots.getBytes(StandardCharsets.UTF_16LE)))
            .build());

    assertThat(Bench.reasons(visit())).containsExactly(Reason.EXCLUDED_BY_ROBOTS);
  }
}
