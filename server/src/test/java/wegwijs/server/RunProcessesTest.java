package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Runs of the real program, started by a launcher like the installed one. */
@Timeout(120)
class RunProcessesTest {
  /** Enough to be told of while it goes on. */
  private static final int ROWS = 1_000;

  @TempDir private Path folder;
  private Installation installation;
  private RunProcesses runs;

  @BeforeEach
  void open() throws IOException {
    installation = Installation.open(Settings.ofHome(folder.resolve("home")));
    runs =
        runsOf(
            "exec '%s/bin/java' --enable-native-access=ALL-UNNAMED -cp '%s' %s \"$@\""
                .formatted(
                    System.getProperty("java.home"),
                    System.getProperty("java.class.path"),
                    Wegwijs.class.getName()));
  }

  private RunProcesses runsOf(String script) throws IOException {
    Path launcher = folder.resolve("wegwijs");
    Files.writeString(launcher, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
    return new RunProcesses(launcher, installation);
  }

  private Source file() throws IOException {
    Path csv = folder.resolve("aanbod.csv");
    Files.writeString(
        csv,
        IntStream.range(0, ROWS)
            .mapToObj(row -> "Eetclub " + row + ";nul\n")
            .collect(Collectors.joining("", "naam;telefoon\n", "")));
    Source source = new Source("lijst", SourceFormat.CSV, csv.toString(), null, 50, null);
    installation.store().sources().put(source);
    return source;
  }

  @Test
  void aSourceIsReadAndPublished() throws IOException {
    FollowedRun followed = new FollowedRun("lijst", Clock.systemUTC());
    RunReport report = runs.run(file(), false, followed);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.source()).isEqualTo("lijst");
    assertThat(report.counts().read()).isEqualTo(ROWS);
    assertThat(report.reasons()).containsEntry(Reason.PHONE_INVALID, ROWS);
    assertThat(installation.store().records().count(RecordKind.SERVICE)).isEqualTo(ROWS);
    assertThat(followed.headway().orElseThrow().done()).isPositive();
    assertThat(installation.isCurrent(installation.readCommit().orElseThrow())).isTrue();
  }

  @Test
  void theIndexIsMadeAnew() {
    assertThat(installation.readCommit()).isEmpty();

    assertThat(runs.rebuild(ProgressMonitor.NONE)).isEmpty();

    assertThat(installation.isCurrent(installation.readCommit().orElseThrow())).isTrue();
  }

  @Test
  void whatKeepsARunFromBeginningIsSaid() throws IOException {
    Source gone = file();
    installation.store().sources().remove("lijst");

    assertThatThrownBy(() -> runs.run(gone, false, ProgressMonitor.NONE))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("lijst");
  }

  @Test
  void aRunIsStopped() throws Exception {
    try (WaitingFeed feed = new WaitingFeed();
        var threads = Executors.newSingleThreadExecutor()) {
      Source source = feed.source("feed", SourceFormat.SCHEMAORG);
      installation.store().sources().put(source);
      FollowedRun followed = new FollowedRun("feed", Clock.systemUTC());
      var run = threads.submit(() -> runs.run(source, false, followed));
      feed.awaitAsked();
      followed.cancel();

      assertThat(run.get().outcome()).isEqualTo(RunOutcome.CANCELLED);
      assertThat(RunLock.<Boolean>visiting(installation.home(), () -> true)).isTrue();
    }
    assertThat(installation.store().records().count(RecordKind.ORGANIZATION)).isZero();
  }

  @Test
  void aFaultOfTheProgramIsNoRefusal() throws IOException {
    RunProcesses broken = runsOf("exit 3");
    assertThatThrownBy(() -> broken.rebuild(ProgressMonitor.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("3");
  }

  @Test
  void aProgramThatIsGoneIsNamed() {
    RunProcesses nowhere = new RunProcesses(folder.resolve("weg"), installation);
    assertThatThrownBy(() -> nowhere.rebuild(ProgressMonitor.NONE))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining(folder.resolve("weg").toString());
  }
}
