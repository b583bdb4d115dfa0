package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.SourceSchedule;
import wegwijs.indexer.report.RunReport;

class PaceTest {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @ParameterizedTest(name = "{0}: {1} of 100 changed at {2} hours -> pace {3}, due after {4}")
  @CsvSource({
    "COMPLETE, 0, 168, 252, 252",
    "COMPLETE, 0, 700, 720, 720",
    "COMPLETE, 1, 168, 168, 168",
    "COMPLETE, 5, 168, 84, 84",
    "COMPLETE, 50, 30, 24, 24",
    "INCOMPLETE, 50, 168, 168, 24",
    "REFUSED, 0, 168, 168, 24",
    "CANCELLED, 0, 168, 168, 24",
    "HELD, 50, 168, 168, 168"
  })
  void aSourceIsVisitedAsOftenAsItChanges(
      RunOutcome outcome, int changed, long hours, long newHours, long dueHours) {
    SourceSchedule before = new SourceSchedule("bron", 0, Duration.ofHours(hours), NOW);

    SourceSchedule after = Pace.after(report(outcome, changed), before, NOW);

    assertThat(after.pace()).hasHours(newHours);
    assertThat(after.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(dueHours)));
  }

  private static RunReport report(RunOutcome outcome, int changed) {
    return new RunReport(
        1,
        "bron",
        outcome,
        new RunCounts(100, changed, 100 - changed, 0, 0, 0),
        List.of(),
        Map.of());
  }
}
