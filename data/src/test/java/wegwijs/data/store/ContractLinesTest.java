package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Contract;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

class ContractLinesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final Source SOURCE =
      new Source("lijst", SourceFormat.CONTRACTS, null, null, 50, null);
  private static final UUID ORGANIZATION = UUID.fromString("00000000-0000-4000-8000-000000000001");

  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("store.db"));
  }

  @Test
  void countsWhatIsNewChangedAndTheSame() {
    assertThat(put(line("a", "rij 2", "01"), line("b", "rij 3", "02")))
        .containsExactly(PutOutcome.ADDED, PutOutcome.ADDED);
    assertThat(put(line("a", "rij 7", "01"), line("b", "rij 3", "03"), line("b", "rij 4", "03")))
        .containsExactly(PutOutcome.UNCHANGED, PutOutcome.CHANGED, PutOutcome.REPEATED);
    assertThat(list()).extracting(ContractLine::place).containsExactly("rij 7", "rij 3");
  }

  @Test
  void aLineThatIsGoneCanComeBack() {
    put(line("a", "rij 2", "01"), line("b", "rij 3", "02"));
    try (RunWriter run = store.beginRun(SOURCE, CLOCK)) {
      run.contracts().put(line("a", "rij 2", "01"));
      assertThat(run.contracts().count()).isEqualTo(2);
      assertThat(run.contracts().countUnseen()).isEqualTo(1);
      assertThat(run.contracts().markUnseenGone(Patience.NONE)).isEqualTo(1);
      finish(run);
    }

    assertThat(list()).extracting(ContractLine::key).containsExactly("a");
    assertThat(put(line("b", "rij 3", "02"))).containsExactly(PutOutcome.ADDED);
    assertThat(list()).hasSize(2);
  }

  @Test
  void remembersWhomALineIsAbout() {
    put(line("a", "rij 2", "01"));
    try (RunWriter run = store.beginRun(SOURCE, CLOCK)) {
      ContractLines lines = run.contracts();
      assertThat(lines.areNone()).isFalse();
      lines.match(new ContractLines.Line("lijst", line("a", "", "01")), Optional.of(ORGANIZATION));
      finish(run);
    }

    assertThat(list().getFirst().organizationId()).isEqualTo(ORGANIZATION);
    assertThat(list().getFirst().contract().product()).isEqualTo("01");
  }

  private List<PutOutcome> put(ContractLine... lines) {
    List<PutOutcome> outcomes = new ArrayList<>();
    try (RunWriter run = store.beginRun(SOURCE, CLOCK)) {
      for (ContractLine line : lines) {
        outcomes.add(run.contracts().put(line));
      }
      finish(run);
    }
    return outcomes;
  }

  private List<ContractLine> list() {
    List<ContractLine> lines = new ArrayList<>();
    try (RunWriter run = store.beginRun(SOURCE, CLOCK)) {
      run.contracts().forEach(line -> lines.add(line.value()));
    }
    return lines;
  }

  private static void finish(RunWriter run) {
    run.finish(RunOutcome.COMPLETE, new RunCounts(0, 0, 0, 0, 0, 0), List.of(), CLOCK.instant());
  }

  private static ContractLine line(String key, String place, String product) {
    return new ContractLine(
        key,
        place,
        null,
        "Zorg Noord",
        "12345678",
        null,
        null,
        null,
        new Contract("0988", "wmo", product, null, null));
  }
}
