package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.indexer.report.Reason;

/** Sites that are busy, fail again and again, or seem to change (list of bad input, 18 and 20). */
class BusySitesTest extends SiteFixture {
  static Stream<Arguments> retryAfters() {
    return Stream.of(
        Arguments.of("120", Optional.of(Duration.ofMinutes(2))),
        Arguments.of("Mon, 02 Mar 2026 09:10:00 GMT", Optional.of(Duration.ofMinutes(9))),
        Arguments.of("3600", Optional.of(Duration.ofHours(1))),
        Arguments.of("3601", Optional.empty()),
        Arguments.of("315360000", Optional.empty()),
        Arguments.of("-5", Optional.of(Duration.ofMinutes(1))),
        Arguments.of("straks", Optional.of(Duration.ofMinutes(1))));
  }

  @ParameterizedTest
  @MethodSource("retryAfters")
  void aBusySiteGetsTheTimeItAsksForUpToAnHour(String header, Optional<Duration> wait) {
    AtomicInteger turn = new AtomicInteger();
    web.answer(
        "/",
        request ->
            turn.getAndIncrement() == 0
                ? new MockResponse.Builder().code(503).addHeader("Retry-After", header).build()
                : Web.html("<h1>Eetclub</h1>").build());

    Visit visit = visit();

    if (wait.isPresent()) {
      assertThat(bench.pauses).anyMatch(pause -> pause.compareTo(wait.get()) >= 0);
      assertThat(bench.counts(visit).added()).isOne();
      assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
    } else {
      assertThat(Bench.reasons(visit)).containsExactly(Reason.HOST_DEFERRED);
      assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
      assertThat(bench.pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(1)) <= 0);
      bench.clock.move(Duration.ofMinutes(30));
      web.forget();
      assertThat(visit().ending()).isEqualTo(Visit.Ending.INCOMPLETE);
      assertThat(web.allAsked()).isEmpty();
      bench.clock.move(Duration.ofDays(1));
      assertThat(bench.counts(visit()).added()).isOne();
    }
  }

  @Test
  void aSiteThatStaysBusyIsLeftForLater() {
    web.answer("/", Web.status(429));

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.HOST_DEFERRED);
    assertThat(web.asked()).hasSize(3);
    assertThat(bench.counts(visit).visited()).isZero();
  }

  @Test
  void aSiteThatKeepsFailingIsLeftForLater() {
    web.page("/", "Thuis", "/1", "/2", "/3", "/4", "/5");
    for (int page = 1; page <= 5; page++) {
      web.answer("/" + page, Web.status(500));
    }

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).contains(Reason.SERVER_ERROR, Reason.HOST_DEFERRED);
    assertThat(web.asked()).doesNotContain("/4").hasSize(1 + 3 * 3);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.pages().keySet()).containsExactly("/");
  }

  @Test
  void aTagThatChangesWithEachRequestIsNoChange() {
    AtomicInteger turn = new AtomicInteger();
    web.answer(
        "/",
        request ->
            Web.html(
                    "<h1>Eetclub</h1><input type=hidden value="
                        + turn.incrementAndGet()
                        + "><script nonce="
                        + turn.get()
                        + ">var t="
                        + turn.get()
                        + "</script>")
                .addHeader("ETag", "\"" + turn.get() + "\"")
                .build());
    visit();
    bench.passMonth();

    Visit second = visit();

    assertThat(bench.counts(second)).isEqualTo(new VisitCounts(1, 0, 0, 1, 0, 0));
    assertThat(bench.known(web.url("/")).body().orElseThrow().etag()).isEqualTo("\"2\"");
  }

  @Test
  void theNameServiceMayGiveSeveralAddresses() {
    bench.resolver =
        host -> List.of(InetAddress.ofLiteral("::1"), InetAddress.getLoopbackAddress());
    web.page("/", "Thuis");

    assertThat(bench.counts(visit()).added()).isOne();
  }
}
