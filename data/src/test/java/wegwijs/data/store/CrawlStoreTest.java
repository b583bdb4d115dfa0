package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the store keeps for the crawler. */
final class CrawlStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final String HOST = "zorg.example.nl";

  @TempDir private Path folder;
  private RecordStore store;
  private CrawlFrontier frontier;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("store.db"));
    frontier = store.crawlFrontier();
  }

  private CrawlVisit begin(Instant now) {
    return store.crawlVisits().begin("zorg", now);
  }

  private static CrawlLink link(String path, int depth) {
    return new CrawlLink("http://" + HOST + path, HOST, depth, "proef");
  }

  private static CrawlPage page(CrawlVisit visit, String path, CrawlState state) {
    boolean isPresent = state == CrawlState.PRESENT;
    return new CrawlPage(
        link(path, 1),
        state,
        Optional.of("http://" + HOST + "/ander"),
        Optional.of(new CrawlBody("f.gz", "text/html", "hash", "\"1\"", null, NOW)),
        new CrawlHistory(
            visit.number(),
            isPresent ? CrawlOutcome.ADDED : CrawlOutcome.KEPT,
            isPresent ? 0 : 1,
            0,
            NOW,
            NOW.plus(Duration.ofDays(2))));
  }

  @Test
  void aVisitThatWasBrokenOffGoesOn() {
    CrawlVisit first = begin(NOW);
    CrawlVisit again = begin(NOW.plusSeconds(60));

    assertThat(first).isEqualTo(new CrawlVisit("zorg", 1, NOW));
    assertThat(again).isEqualTo(first);
    store.crawlVisits().finish(again, true, NOW);
    assertThat(begin(NOW).number()).isEqualTo(2);
  }

  @Test
  void aVisitThatWasBrokenOffLongAgoBeginsAnew() {
    begin(NOW);
    assertThat(begin(NOW.plus(Duration.ofDays(6))).number()).isOne();
    CrawlVisit later = begin(NOW.plus(Duration.ofDays(8)));

    assertThat(later.number()).isEqualTo(2);
  }

  @Test
  void aWriteOfTheCrawlerWaitsForARunThatWrites() {
    CrawlVisit visit = begin(NOW);
    RunWriter run = store.beginRun(Samples.SOURCE, Clock.fixed(NOW, ZoneOffset.UTC));
    // The first question comes when the store has been busy for a while.
    CrawlFrontier waiting =
        store
            .waiting(() -> {
              run.close();
              return true;
            })
            .crawlFrontier();

    waiting.queue(visit, List.of(link("/", 0)));

    assertThat(frontier.countQueued(visit)).isEqualTo(1);
  }

  @Test
  void aWriteThatMayWaitNoLongerIsGivenUp() {
    CrawlVisit visit = begin(NOW);
    try (RunWriter _ = store.beginRun(Samples.SOURCE, Clock.fixed(NOW, ZoneOffset.UTC))) {
      assertThatThrownBy(() -> frontier.queue(visit, List.of(link("/", 0))))
          .isInstanceOf(StoreUnavailable.class);
    }
  }

  @Test
  void theQueueBeginsNearestToTheBeginning() {
    CrawlVisit visit = begin(NOW);
    frontier.queue(visit, List.of(link("/b", 1), link("/a", 1), link("/", 0)));

    assertThat(frontier.countQueued(visit)).isEqualTo(3);
    assertThat(frontier.listQueuedHosts(visit)).containsExactly(HOST);
    assertThat(frontier.findNext(visit, HOST).orElseThrow().link()).isEqualTo(link("/", 0));
    frontier.record(visit, List.of(page(visit, "/", CrawlState.PRESENT)), List.of());
    assertThat(frontier.findNext(visit, HOST).orElseThrow().link()).isEqualTo(link("/a", 1));
    assertThat(frontier.findNext(visit, "ander.example.nl")).isEmpty();
  }

  @Test
  void whatIsKnownIsNotQueuedAgainBeforeItIsDue() {
    CrawlVisit first = begin(NOW);
    assertThat(frontier.add(first, List.of(link("/a", 1), link("/a", 2)))).isOne();
    frontier.record(first, List.of(page(first, "/a", CrawlState.PRESENT)), List.of(link("/b", 2)));
    assertThat(frontier.countQueued(first)).isOne();
    store.crawlVisits().finish(first, true, NOW);

    CrawlVisit second = begin(NOW);
    assertThat(frontier.queueDue(second, NOW.plusSeconds(60))).isOne();
    assertThat(frontier.add(second, List.of(link("/a", 1)))).isZero();
    assertThat(frontier.countQueued(second)).isOne();
    frontier.queue(second, List.of(link("/a", 1)));
    assertThat(frontier.countQueued(second)).isEqualTo(2);
    assertThat(frontier.queueDue(second, NOW.plus(Duration.ofDays(3)))).isZero();
  }

  @Test
  void keepsAllThatIsKnownOfAPage() {
    CrawlVisit visit = begin(NOW);
    CrawlPage page = page(visit, "/a", CrawlState.PRESENT);

    frontier.record(visit, List.of(page), List.of());

    assertThat(frontier.find("zorg", page.url())).hasValue(page);
    assertThat(frontier.list("zorg")).containsExactly(page);
    assertThat(frontier.list("ander")).isEmpty();
    frontier.forgetBody("zorg", page.url());
    CrawlPage forgotten = frontier.find("zorg", page.url()).orElseThrow();
    assertThat(forgotten.body()).isEmpty();
    assertThat(forgotten.history().dueAt()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void aPageAndItsLinksAreWrittenTogetherOrNotAtAll() {
    CrawlVisit visit = begin(NOW);
    CrawlPage page = page(visit, "/a", CrawlState.PRESENT);
    CrawlLink broken = new CrawlLink("http://x", HOST, 0, null);

    assertThatThrownBy(() -> frontier.record(visit, List.of(page), Arrays.asList(broken, null)))
        .isInstanceOf(NullPointerException.class);

    assertThat(frontier.list("zorg")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CrawlState.class)
  void onlyWhatIsAbsentBecomesGoneAndOnlyInCompleteVisits(CrawlState state) {
    Instant now = NOW;
    for (int turn = 0; turn < 4; turn++) {
      CrawlVisit visit = begin(now);
      frontier.record(visit, List.of(page(visit, "/a", state)), List.of());
      store.crawlVisits().finish(visit, false, now);
      now = now.plus(Duration.ofDays(4));
    }
    assertThat(stateOfA()).isEqualTo(state);
    for (int turn = 0; turn < 3; turn++) {
      CrawlVisit visit = begin(now);
      frontier.record(visit, List.of(page(visit, "/a", state)), List.of());
      store.crawlVisits().finish(visit, true, now);
      now = now.plus(Duration.ofDays(4));
    }
    boolean isGone = state == CrawlState.ABSENT || state == CrawlState.WITHDRAWN;
    assertThat(stateOfA()).isEqualTo(isGone ? CrawlState.GONE : state);
  }

  private CrawlState stateOfA() {
    return frontier.find("zorg", link("/a", 1).url()).orElseThrow().state();
  }

  @Test
  void hostsAreRemembered() {
    CrawlHosts hosts = store.crawlHosts();
    assertThat(hosts.get("zorg", HOST)).isEqualTo(new CrawlHosts.Host(HOST, null, 0, 0));
    hosts.put("zorg", hosts.get("zorg", HOST).deferred(NOW).judged(true).judged(false));
    assertThat(hosts.get("zorg", HOST)).isEqualTo(new CrawlHosts.Host(HOST, NOW, 1, 1));
    assertThat(hosts.get("ander", HOST).deferredUntil()).isNull();
  }

  @Test
  void theLastRobotsFileIsRemembered() {
    CrawlHosts hosts = store.crawlHosts();
    assertThat(hosts.findRobots("http://" + HOST)).isEmpty();
    hosts.putRobots("http://" + HOST, new CrawlHosts.Robots("a", NOW));
    hosts.putRobots("http://" + HOST, new CrawlHosts.Robots("b", NOW.plusSeconds(1)));
    assertThat(hosts.findRobots("http://" + HOST))
        .hasValue(new CrawlHosts.Robots("b", NOW.plusSeconds(1)));
  }

  @Test
  void aLinkThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new CrawlLink("", HOST, 0, null)).hasMessageContaining("required");
    assertThatThrownBy(() -> new CrawlLink("http://x/", HOST, -1, null))
        .hasMessage("depth -1 is negative");
  }
}
