package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** A source that loses a little in each run loses much in the end. */
class SlowShrinkTest {
  private static final Source FILE = Workplace.source("lijst", SourceFormat.CSV);
  private static final Source FEED =
      new Source("feed", SourceFormat.CSV, "https://lijst.example.nl/a.csv", null, 50, null);

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void aSeventhInEachOfSeveralRunsIsHeld() throws IOException {
    assertThat(take(FILE, 0, 0, 100, false).outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(take(FILE, 7, 0, 86, false).outcome()).isEqualTo(RunOutcome.COMPLETE);

    RunReport third = take(FILE, 14, 0, 74, false);

    assertThat(third.outcome()).isEqualTo(RunOutcome.HELD);
    assertThat(third.reasons()).containsOnlyKeys(Reason.SOURCE_SHRANK_SLOWLY);
    assertThat(third.issues().getFirst().value()).isEqualTo("26 van 100");
  }

  @Test
  void whatAPersonConfirmedIsNotAskedAgain() throws IOException {
    take(FILE, 0, 0, 100, false);
    take(FILE, 7, 0, 86, false);
    take(FILE, 14, 0, 74, false);
    assertThat(take(FILE, 14, 0, 74, true).outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(take(FILE, 15, 0, 74, false).outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(take(FILE, 16, 0, 70, false).outcome()).isEqualTo(RunOutcome.COMPLETE);
  }

  @Test
  void aFeedThatMissesMoreEachTimeIsHeldToo() throws IOException {
    take(FEED, 0, 0, 100, false);
    assertThat(take(FEED, 1, 0, 86, false).outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(take(FEED, 2, 0, 74, false).outcome()).isEqualTo(RunOutcome.HELD);
  }

  @Test
  void aSourceInWhichOthersComeInstead() throws IOException {
    take(FILE, 0, 0, 100, false);
    take(FILE, 7, 14, 114, false);
    assertThat(take(FILE, 14, 28, 128, false).outcome()).isEqualTo(RunOutcome.COMPLETE);
  }

  @Test
  void whatWasLostLongerThanAMonthAgoNoLongerCounts() throws IOException {
    take(FILE, 0, 0, 100, false);
    take(FILE, 7, 0, 86, false);
    assertThat(take(FILE, 40, 0, 74, false).outcome()).isEqualTo(RunOutcome.COMPLETE);
  }

  private RunReport take(Source source, int day, int from, int to, boolean isConfirmed)
      throws IOException {
    StringBuilder rows = new StringBuilder("naam\n");
    for (int i = from; i < to; i++) {
      rows.append("Aanbod ").append(i).append('\n');
    }
    Clock clock = Clock.fixed(Workplace.NOW.plus(Duration.ofDays(day)), ZoneOffset.UTC);
    return new Importer(place.store, Workplace.VOCABULARY, Workplace.PLACES, clock)
        .run(source, place.write("lijst.csv", rows.toString()), isConfirmed, ProgressMonitor.NONE);
  }
}
