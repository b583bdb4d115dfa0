package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunRecord;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunReport;

/** What goes on at the same time: one visit, and runs that write. */
@Timeout(120)
class SourceRunsTest {
  private static final String FEED =
      "[{\"@type\":\"Organization\",\"@id\":\"linde\",\"name\":\"Welzijn De Linde\"}]";

  @TempDir private Path folder;
  private HttpServer web;
  private Installation installation;
  private SourceRuns runs;
  private final CountDownLatch isAsked = new CountDownLatch(1);
  private final CountDownLatch mayAnswer = new CountDownLatch(1);

  @BeforeEach
  void open() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    web.createContext("/", this::answerLate);
    web.start();
    installation = Installation.open(Settings.ofHome(folder.resolve("home")));
    runs = new SourceRuns(installation, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    mayAnswer.countDown();
    web.stop(0);
  }

  private void answerLate(HttpExchange exchange) throws IOException {
    isAsked.countDown();
    try {
      mayAnswer.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/ld+json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Source feed(String id) {
    return new Source(
        id,
        SourceFormat.SCHEMAORG,
        "http://localhost:" + web.getAddress().getPort() + "/feed",
        null,
        50,
        null,
        true);
  }

  private Source file() throws IOException {
    Path csv = Files.writeString(folder.resolve("aanbod.csv"), "naam\nEetclub\n");
    return new Source("lijst", SourceFormat.CSV, csv.toString(), null, 50, null);
  }

  @Test
  void aFileIsTakenInWhileAFeedIsFetched() throws Exception {
    installation.store().sources().put(feed("feed"));
    try (var threads = Executors.newSingleThreadExecutor()) {
      var visit = threads.submit(() -> runs.run(feed("feed"), false, ProgressMonitor.NONE));
      isAsked.await();

      RunReport imported = runs.configureAndRun(file(), false, ProgressMonitor.NONE);
      assertThat(imported.outcome()).isEqualTo(RunOutcome.COMPLETE);
      assertThat(visit.isDone()).isFalse();

      mayAnswer.countDown();
      assertThat(visit.get().outcome()).isEqualTo(RunOutcome.COMPLETE);
    }
    assertThat(installation.store().runs().latest(2))
        .extracting(RunRecord::source)
        .containsExactlyInAnyOrder("feed", "lijst");
    assertThat(installation.store().records().count(RecordKind.SERVICE)).isPositive();
  }

  @Test
  void whatWasFetchedIsTakenInWhenAnotherRunIsDone() throws Exception {
    installation.store().sources().put(feed("feed"));
    mayAnswer.countDown();
    CountDownLatch isWriting = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var writing =
          threads.submit(() ->
              RunLock.holding(
                  installation.home(),
                  () -> {
                    isWriting.countDown();
                    return await(mayEnd);
                  }));
      isWriting.await();
      var visit = threads.submit(() -> runs.run(feed("feed"), false, ProgressMonitor.NONE));
      isAsked.await();
      assertThat(installation.store().runs().latestId()).isZero();
      mayEnd.countDown();
      assertThat(writing.get()).isZero();
      assertThat(visit.get().outcome()).isEqualTo(RunOutcome.COMPLETE);
    }
  }

  @Test
  void oneVisitGoesOnAtATime() throws Exception {
    installation.store().sources().put(feed("feed"));
    installation.store().sources().put(feed("ander"));
    try (var threads = Executors.newSingleThreadExecutor()) {
      var visit = threads.submit(() -> runs.run(feed("feed"), false, ProgressMonitor.NONE));
      isAsked.await();

      assertThatThrownBy(() -> runs.run(feed("ander"), false, ProgressMonitor.NONE))
          .isInstanceOf(CannotContinue.class)
          .hasMessageContaining("bezoek");
      mayAnswer.countDown();
      visit.get();
    }
  }

  @Test
  void aSourceThatWasChangedWhileItWasFetchedStaysChanged() throws Exception {
    installation.store().sources().put(feed("feed"));
    Source changed =
        new Source("feed", SourceFormat.SCHEMAORG, feed("feed").location(), null, 80, null);
    try (var threads = Executors.newSingleThreadExecutor()) {
      var visit = threads.submit(() -> runs.run(feed("feed"), false, ProgressMonitor.NONE));
      isAsked.await();
      installation.store().sources().put(changed);
      mayAnswer.countDown();
      visit.get();
    }
    assertThat(installation.store().sources().find("feed")).contains(changed);
  }

  @Test
  void aSourceThatWasRemovedWhileItWasFetchedIsNotTakenIn() throws Exception {
    installation.store().sources().put(feed("feed"));
    try (var threads = Executors.newSingleThreadExecutor()) {
      var visit = threads.submit(() -> runs.run(feed("feed"), false, ProgressMonitor.NONE));
      isAsked.await();
      installation.store().sources().remove("feed");
      mayAnswer.countDown();
      assertThatThrownBy(visit::get).hasCauseInstanceOf(CannotContinue.class);
    }
    assertThat(installation.store().records().count(RecordKind.ORGANIZATION)).isZero();
  }

  private static int await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
