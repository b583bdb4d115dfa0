package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

class RecordedReadingTest {
  private static final Source SOURCE = Workplace.source("feed", SourceFormat.CSV);

  @TempDir private Path folder;

  @Test
  void givesTheRunWhatWasReadBeforeIt() throws IOException {
    Workplace place = new Workplace(folder);
    Path file = place.write("feed.csv", "naam;telefoon\nEetclub;geen\n;\nMaatje;\n");
    AtomicInteger reads = new AtomicInteger();

    Reading recorded =
        RecordedReading.of(sink -> {
          reads.incrementAndGet();
          Reading.ofFile(SOURCE, file).into(sink);
        });
    assertThat(reads).hasValue(1);
    RunReport report = run(place, recorded);

    assertThat(reads).hasValue(1);
    assertThat(report.counts()).isEqualTo(new RunCounts(3, 2, 0, 0, 1, 0));
    assertThat(report.reasons()).containsKeys(Reason.PHONE_INVALID, Reason.ROW_EMPTY);
  }

  @Test
  void aSourceThatIsRefusedIsRefusedInTheRun() throws IOException {
    Workplace place = new Workplace(folder);
    Path empty = place.write("feed.csv", "");

    RunReport report = run(place, RecordedReading.of(Reading.ofFile(SOURCE, empty)));

    assertThat(report.reasons()).containsOnlyKeys(Reason.FILE_EMPTY);
    assertThat(place.store.runs().latestId()).isEqualTo(1);
    assertThat(place.store.runs().latestChangeId()).isZero();
  }

  private static RunReport run(Workplace place, Reading reading) {
    return new Importer(
            place.store,
            Workplace.VOCABULARY,
            Workplace.PLACES,
            Clock.fixed(Workplace.NOW, ZoneOffset.UTC))
        .run(SOURCE, reading, false, ProgressMonitor.NONE);
  }
}
