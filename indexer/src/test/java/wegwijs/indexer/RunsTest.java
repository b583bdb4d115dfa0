package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.store.StoreUnavailable;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** Runs after each other and at once (items 67 and 71 of the list of bad input). */
class RunsTest {
  private static final Source SOURCE = Workplace.source("test", SourceFormat.CSV);
  private static final Clock CLOCK = Clock.fixed(Workplace.NOW, ZoneOffset.UTC);

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, COMPLETE",
    "100, 80, COMPLETE",
    "100, 79, HELD",
    "1000, 950, COMPLETE",
    "1000, 949, HELD",
    "10, 6, COMPLETE",
    "10, 5, HELD",
    "4, 1, COMPLETE",
    "4, 0, HELD"
  })
  void holdsASourceThatShrinksTooMuch(int before, int after, RunOutcome expected)
      throws IOException {
    place.csv(rows(0, before));

    // A row of another name is always there, since a file without rows is refused.
    RunReport report = place.csv(rows(0, after) + "Nieuw;x;y\n");

    assertThat(report.outcome()).isEqualTo(expected);
    boolean isHeld = expected == RunOutcome.HELD;
    assertThat(report.reasons()).isEqualTo(isHeld ? Map.of(Reason.SOURCE_SHRANK, 1) : Map.of());
    assertThat(place.store.records().count(RecordKind.SERVICE))
        .isEqualTo(isHeld ? before : after + 1);
  }

  @Test
  void aPersonMayConfirmThatTheSourceIsSmaller() throws IOException {
    place.csv(rows(0, 100));
    Path file = place.write("klein.csv", rows(0, 10));

    RunReport report =
        new Importer(place.store, Workplace.VOCABULARY, Workplace.PLACES, CLOCK)
            .run(SOURCE, file, true, ProgressMonitor.NONE);

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(10, 0, 10, 0, 0, 90));
  }

  @ParameterizedTest
  @CsvSource({"20, 6, COMPLETE", "20, 7, HELD", "10, 4, COMPLETE"})
  void holdsASourceOfWhichOneFieldEmpties(int services, int emptied, RunOutcome expected)
      throws IOException {
    place.csv(rows(0, services));

    RunReport report =
        place.csv(
            rows(0, services)
                .replaceAll("(?m)^(Aanbod (?:" + numbers(emptied) + ");[^;]*);.*$", "$1;"));

    assertThat(report.outcome()).isEqualTo(expected);
    if (expected == RunOutcome.HELD) {
      assertThat(report.reasons()).isEqualTo(Map.of(Reason.RECIPE_FIELD_EMPTIED, 1));
      assertThat(report.issues().getFirst().value()).isEqualTo("description: 7 van 20");
    }
  }

  @Test
  void marksGoneWhatIsMissingAndTakesItBack() throws IOException {
    place.csv(rows(0, 10));

    RunReport without = place.csv(rows(0, 9));
    RunReport back = place.csv(rows(0, 10));

    assertThat(without.counts()).isEqualTo(new RunCounts(9, 0, 9, 0, 0, 1));
    assertThat(back.counts()).isEqualTo(new RunCounts(10, 1, 9, 0, 0, 0));
  }

  @Test
  void marksNothingGoneWhenAPartCouldNotBeRead() throws IOException {
    place.csv(rows(0, 10));

    RunReport report = place.csv(rows(0, 8) + "Te;lang;a;b;c;d\n");

    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(9, 0, 8, 1, 0, 0));
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(10);
  }

  @Test
  void aSecondRunAtOnceIsToldToWait() {
    try (RunWriter first = place.store.beginRun(SOURCE, CLOCK)) {
      assertThat(first.id()).isEqualTo(1);
      assertThatThrownBy(() -> place.store.beginRun(SOURCE, CLOCK))
          .isInstanceOf(StoreUnavailable.class)
          .hasMessage(
              "Er loopt al een andere verwerking. "
                  + "Wacht tot die klaar is en probeer het dan opnieuw.");
    }
  }

  @Test
  void runIdsGoUpWhenTheClockJumpsBack() throws IOException {
    Path file = place.write("test.csv", rows(0, 3));
    Clock earlier = Clock.offset(CLOCK, Duration.ofDays(-30));

    long first = place.take(SOURCE, file).run();
    long second = place.take(SOURCE, file, earlier).run();

    assertThat(second).isGreaterThan(first);
    assertThat(place.store.runs().latestId()).isEqualTo(second);
  }

  @Test
  void aRefusedRunKeepsItsPlaceInTheHistory() throws IOException {
    place.csv(rows(0, 3));
    RunReport refused = place.csv("");

    assertThat(refused.run()).isEqualTo(2);
    assertThat(place.store.runs().latest(1).getFirst().outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(place.store.runs().issues(2)).singleElement().asString().contains("FILE_EMPTY");
    assertThat(place.csv(rows(0, 3)).run()).isEqualTo(3);
  }

  private static String rows(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "Aanbod %d;Org;Omschrijving %d\n".formatted(i, i))
        .collect(Collectors.joining("", "naam;organisatie;omschrijving\n", ""));
  }

  private static String numbers(int below) {
    return IntStream.range(0, below).mapToObj(Integer::toString).collect(Collectors.joining("|"));
  }
}
