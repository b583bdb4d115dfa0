package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.SourceSchedule;

class SchedulerTest {
  private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private Path folder;
  private Instant now = START;
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private Installation installation;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    installation = Installation.open(Settings.ofHome(folder.resolve("home")));
    file = Files.writeString(folder.resolve("aanbod.csv"), "naam\nEetclub\n");
    plan("goed", file);
  }

  @Test
  void aSourceThatIsDueIsReadAndPublished() {
    try (Scheduler scheduler =
        new Scheduler(installation, Desks.open(installation, () -> {}, clock), clock)) {
      scheduler.runDue();
      assertThat(installation.store().records().count(RecordKind.SERVICE)).isEqualTo(1);
      assertThat(installation.isCurrent(installation.readCommit().orElseThrow())).isTrue();

      long runs = installation.store().runs().latestId();
      scheduler.runDue();
      assertThat(installation.store().runs().latestId()).isEqualTo(runs);
      now = START.plus(Duration.ofDays(31));
      scheduler.runDue();
      assertThat(installation.store().runs().latestId()).isEqualTo(runs + 1);
    }
  }

  @Test
  void aSourceThatCannotBeReadIsTriedTheNextDayAndTheOthersGoOn() {
    plan("a-weg", folder.resolve("weg.csv"));
    try (Scheduler scheduler =
        new Scheduler(installation, Desks.open(installation, () -> {}, clock), clock)) {
      scheduler.runDue();
    }
    assertThat(installation.store().records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(installation.store().runs().latest(2))
        .extracting(run -> run.source() + " " + run.outcome())
        .containsExactly("goed " + RunOutcome.COMPLETE, "a-weg " + RunOutcome.REFUSED);
    assertThat(installation.store().schedules().find("a-weg").orElseThrow().dueAt())
        .isEqualTo(START.plus(Duration.ofDays(1)));
  }

  @Test
  void whileSomebodyElseWritesADueSourceWaits() {
    try (Scheduler scheduler =
        new Scheduler(installation, Desks.open(installation, () -> {}, clock), clock)) {
      RunLock.holding(
          installation.home(),
          () -> {
            scheduler.runDue();
            return 0;
          });
      assertThat(installation.store().runs().latestId()).isZero();
      scheduler.runDue();
      assertThat(installation.store().runs().latestId()).isEqualTo(1);
    }
  }

  @Test
  void afterClosingNothingIsReadAnyMore() {
    Scheduler scheduler =
        new Scheduler(installation, Desks.open(installation, () -> {}, clock), clock);
    scheduler.close();
    scheduler.runDue();
    assertThat(installation.store().runs().latestId()).isZero();
  }

  private void plan(String id, Path from) {
    installation
        .store()
        .sources()
        .put(new Source(id, SourceFormat.CSV, from.toString(), null, 50, null));
    installation.store().schedules().put(SourceSchedule.starting(id, 0, START));
  }
}
