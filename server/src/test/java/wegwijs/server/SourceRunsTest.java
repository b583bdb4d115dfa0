package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
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
  @TempDir private Path folder;
  @AutoClose private WaitingFeed feed;
  private Installation installation;
  private SourceRuns runs;

  @BeforeEach
  void open() throws IOException {
    feed = new WaitingFeed();
    installation = Installation.open(Settings.ofHome(folder.resolve("home")));
    runs = new SourceRuns(installation, Clock.systemUTC());
  }

  private Source feed(String id) {
    return feed.source(id, SourceFormat.SCHEMAORG);
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
      feed.awaitAsked();

      RunReport imported = runs.configureAndRun(file(), false, ProgressMonitor.NONE);
      assertThat(imported.outcome()).isEqualTo(RunOutcome.COMPLETE);
      assertThat(visit.isDone()).isFalse();

      feed.answer();
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
    feed.answer();
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
      feed.awaitAsked();
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
      feed.awaitAsked();

      assertThatThrownBy(() -> runs.run(feed("ander"), false, ProgressMonitor.NONE))
          .isInstanceOf(CannotContinue.class)
          .hasMessageContaining("bezoek");
      feed.answer();
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
      feed.awaitAsked();
      installation.store().sources().put(changed);
      feed.answer();
      visit.get();
    }
    assertThat(installation.store().sources().find("feed")).contains(changed);
  }

  @Test
  void aSourceThatWasRemovedWhileItWasFetchedIsNotTakenIn() throws Exception {
    installation.store().sources().put(feed("feed"));
    try (var threads = Executors.newSingleThreadExecutor()) {
      var visit = threads.submit(() -> runs.run(feed("feed"), false, ProgressMonitor.NONE));
      feed.awaitAsked();
      installation.store().sources().remove("feed");
      feed.answer();
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
