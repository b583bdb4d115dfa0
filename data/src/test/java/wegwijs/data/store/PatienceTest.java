package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wegwijs.data.store.Samples.SOURCE;
import static wegwijs.data.store.Samples.day;
import static wegwijs.data.store.Samples.service;
import static wegwijs.data.store.Samples.serviceId;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

class PatienceTest {
  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("store.db"));
  }

  @Test
  void aRecordIsGoneAfterThreeMissesOverAWeek() {
    visit(0, true);
    assertThat(visit(1, false)).isZero();
    assertThat(visit(2, false)).isZero();
    assertThat(visit(3, false)).isZero();
    assertThat(visit(7, false)).isZero();
    assertThat(isMissing()).isFalse();
    assertThat(visit(8, false)).isEqualTo(1);
    assertThat(isMissing()).isTrue();
    assertThat(visit(9, true)).isZero();
    assertThat(isMissing()).isFalse();
  }

  @Test
  void twoMissesAreNeverEnough() {
    visit(0, true);
    visit(1, false);
    assertThat(visit(30, false)).isZero();
  }

  @Test
  void seeingItOnceStartsAnew() {
    visit(0, true);
    visit(1, false);
    visit(5, false);
    visit(6, true);
    visit(8, false);
    visit(12, false);
    assertThat(isMissing()).isFalse();
    assertThat(visit(15, false)).isEqualTo(1);
  }

  @Test
  void aRunThatDidNotEndWellCountsNoMiss() {
    visit(0, true);
    for (int day = 1; day < 20; day++) {
      try (RunWriter run = store.beginRun(SOURCE, day(day))) {
        run.finish(RunOutcome.INCOMPLETE, Samples.NOTHING, List.of(), day(day).instant());
      }
    }
    assertThat(visit(20, false)).isZero();
  }

  @Test
  void onlyWhatTheRunBeforeStillSawIsANewLoss() {
    visit(0, true);
    try (RunWriter run = store.beginRun(SOURCE, day(1))) {
      assertThat(run.countLost(RecordKind.SERVICE)).isEqualTo(1);
    }
    visit(1, false);
    try (RunWriter run = store.beginRun(SOURCE, day(2))) {
      assertThat(run.countLost(RecordKind.SERVICE)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://voorbeeld.nl/hulp, true",
    "HTTP://voorbeeld.nl, true",
    "/gegevens/https.csv, false",
    ", false"
  })
  void onlyWhatIsVisitedDeservesPatience(String location, boolean isVisited) {
    Source source = new Source("bron", SourceFormat.CSV, location, null, 50, null);
    assertThat(Patience.with(source)).isEqualTo(isVisited ? Patience.VISITS : Patience.NONE);
  }

  @Test
  void patienceEnds() {
    assertThatThrownBy(() -> new Patience(0, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Patience(1, Duration.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private int visit(int day, boolean isThere) {
    try (RunWriter run = store.beginRun(SOURCE, day(day))) {
      if (isThere) {
        run.put(service(1, "A"));
      }
      int gone = run.markUnseenGone(Patience.VISITS);
      run.finish(RunOutcome.COMPLETE, Samples.NOTHING, List.of(), day(day).instant());
      return gone;
    }
  }

  private boolean isMissing() {
    return store.records().findService(serviceId(1)).orElseThrow().lifecycle().missingSince()
        != null;
  }
}
