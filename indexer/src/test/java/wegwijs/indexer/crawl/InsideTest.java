package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.crawl.fetch.AddressPolicy;
import wegwijs.indexer.report.Reason;

/** Nobody uses the crawler to reach the inside (list of bad input, 11 to 13). */
class InsideTest {
  @TempDir private Path folder;
  private Bench bench;
  @AutoClose private Web inside;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    inside = new Web();
    inside.page("/", "Geheim");
  }

  private Visit visitFromOutside(String url) {
    return bench.visit(Site.of(Bench.SOURCE, List.of(url), false));
  }

  private void assertRefused(Visit visit) {
    assertThat(Bench.reasons(visit)).contains(Reason.ADDRESS_NOT_PUBLIC);
    assertThat(bench.counts(visit).added()).isZero();
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(inside.allAsked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "2130706433",
        "127.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "localhost.",
        "zorg.example.nl",
      })
  void noWayOfWritingItLeadsInside(String host) {
    assertRefused(visitFromOutside("http://" + host + ":" + inside.port() + "/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x7f000001", "0x7f.1", "0177.0.0.1", "127.0.0.1.nip.example.nl"})
  void numbersInOtherBasesDoNotEither(String host) {
    Visit visit = visitFromOutside("http://" + host + ":" + inside.port() + "/");
    assertThat(bench.counts(visit).added()).isZero();
    assertThat(inside.allAsked()).isEmpty();
  }

  @Test
  void anAdministratorMayOpenASourceToTheInside() {
    assertThat(bench.counts(bench.visit(inside.url("/"))).added()).isOne();
  }

  @Test
  void oneInsideAddressAmongSeveralIsEnoughToRefuse() {
    bench.resolver =
        host -> List.of(InetAddress.ofLiteral("8.8.8.8"), InetAddress.getLoopbackAddress());
    assertRefused(visitFromOutside(inside.url("/")));
  }

  @Test
  void aNameServiceThatChangesItsMindLeadsNowhere() {
    AtomicInteger lookups = new AtomicInteger();
    bench.policy = address -> isTenth(address) ? Optional.of("10.0.0.0/8") : Optional.empty();
    bench.resolver =
        host ->
            lookups.incrementAndGet() <= 1
                ? List.of(InetAddress.getLoopbackAddress())
                : List.of(InetAddress.ofLiteral("10.0.0.1"));

    Visit visit = visitFromOutside(inside.url("/"));

    // robots.txt came from outside; the page would have come from inside.
    assertThat(inside.allAsked()).containsExactly("/robots.txt");
    assertThat(Bench.reasons(visit)).contains(Reason.ADDRESS_NOT_PUBLIC);
  }

  private static boolean isTenth(InetAddress address) {
    return address.getAddress()[0] == 10;
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://10.0.0.1/", "http://binnen.example.nl/", "http://[fd00::1]/"})
  void aRedirectDoesNotLeadInsideEvenWhereTheScopeReaches(String location) throws IOException {
    bench.policy =
        address ->
            address.isLoopbackAddress() ? Optional.empty() : AddressPolicy.PUBLIC.refusal(address);
    bench.resolver =
        host ->
            List.of(
                host.startsWith("binnen")
                    ? InetAddress.ofLiteral("192.168.1.1")
                    : InetAddress.getLoopbackAddress());
    try (Web outside = new Web()) {
      outside.page("/", "Thuis", "/weg").answer("/weg", Web.redirect(location));
      Site site = Site.of(Bench.SOURCE, List.of(outside.url("/"), location), false);

      Visit visit = bench.visit(site);

      assertThat(Bench.reasons(visit)).contains(Reason.ADDRESS_NOT_PUBLIC);
      assertThat(bench.counts(visit).added()).isOne();
      assertThat(bench.pages().keySet()).containsExactly("/");
    }
  }
}
