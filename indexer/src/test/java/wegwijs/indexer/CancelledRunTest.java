package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.build.IndexBuilder;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/** A run can be followed and stopped (item 71 of the list of bad input). */
class CancelledRunTest {
  private static final Source SOURCE = Workplace.source("test", SourceFormat.CSV);
  private static final String TWO = "naam;omschrijving\nEen;a\nTwee;b\n";
  private static final String THREE = TWO + "Drie;c\n";

  @TempDir private Path folder;
  private Workplace place;

  /** Stops after so many steps, and notes what it is told. */
  private static final class StopsAfter implements ProgressMonitor {
    private final List<String> told = new ArrayList<>();
    private long left;

    StopsAfter(long left) {
      this.left = left;
    }

    @Override
    public void begin(Task task, long expected) {
      told.add(task + " " + expected);
    }

    @Override
    public void update(long done) {
      left -= done;
    }

    @Override
    public void end() {
      told.add("end");
    }

    @Override
    public boolean isCancelled() {
      return left <= 0;
    }
  }

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void aStoppedRunChangesNothingAndIsInTheHistory() throws IOException {
    place.csv(TWO);

    RunReport report = run(THREE, new StopsAfter(2));

    assertThat(report.outcome()).isEqualTo(RunOutcome.CANCELLED);
    assertThat(report.counts()).isEqualTo(new RunCounts(0, 0, 0, 0, 0, 0));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(2);
    assertThat(place.store.runs().latest(1).getFirst().outcome()).isEqualTo(RunOutcome.CANCELLED);
    assertThat(run(THREE, ProgressMonitor.NONE).counts())
        .isEqualTo(new RunCounts(3, 1, 2, 0, 0, 0));
  }

  @Test
  void aRunTellsHowManyRecordsItExpectsAndWhenItEnds() throws IOException {
    place.csv(TWO);
    StopsAfter monitor = new StopsAfter(100);

    run(THREE, monitor);

    assertThat(monitor.told).containsExactly("IMPORT 2", "end");
    assertThat(monitor.left).isEqualTo(97);
  }

  @Test
  void aStoppedIndexStaysAsItWas() throws IOException {
    assertIndexStays(new StopsAfter(1));
  }

  @Test
  void anIndexThatIsStoppedWhileItsPartsAreMergedStaysAsItWas() throws IOException {
    assertIndexStays(new StopsWhereItWaits());
  }

  private void assertIndexStays(ProgressMonitor stopping) throws IOException {
    place.csv(TWO);
    place.publish(false);
    place.csv(THREE);
    IndexBuilder builder =
        new IndexBuilder(place.store, Workplace.VOCABULARY, Workplace.PLACES, place.index());

    assertThatThrownBy(() -> builder.publish(true, stopping)).isInstanceOf(RunCancelled.class);

    assertThat(place.countDocuments()).isEqualTo(2);
    place.publish(false);
    assertThat(place.countDocuments()).isEqualTo(3);
  }

  /** Stops as soon as the work says what to do then. */
  private static final class StopsWhereItWaits implements ProgressMonitor {
    private boolean isCancelled;

    @Override
    public void onCancel(Runnable action) {
      isCancelled = true;
      action.run();
    }

    @Override
    public boolean isCancelled() {
      return isCancelled;
    }
  }

  private RunReport run(String csv, ProgressMonitor monitor) throws IOException {
    return new Importer(
            place.store,
            Workplace.VOCABULARY,
            Workplace.PLACES,
            Clock.fixed(Workplace.NOW, ZoneOffset.UTC))
        .run(SOURCE, place.write("test.csv", csv), false, monitor);
  }
}
