package wegwijs.server.staff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.staff.figures.Figure.Kind;

/** What the work with residents counts up to, in a real file. */
class DeskFiguresTest {
  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T09:00:00Z"));
  private DeskFigures figures;
  private Cases cases;
  private Satisfaction satisfaction;
  private UUID anna;

  @BeforeEach
  void open() {
    OfficeStore store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    anna =
        new Accounts(store, clock)
            .add("Anna", "anna@example.nl", Grants.of(Role.STAFF, "weert"))
            .id();
    cases = new Cases(store, clock);
    satisfaction = new Satisfaction(store, clock);
    figures =
        new DeskFigures(WorkFrame.dutch("/x"), VocabularyLoader.load(List.of()), store, clock);
  }

  private int number(Kind kind, String label) {
    return figures.figures("weert").stream()
        .filter(figure -> figure.kind() == kind && figure.label().equals(label))
        .mapToInt(Figure::number)
        .sum();
  }

  @Test
  void casesCountByLawSubjectAndOutcome() {
    UUID first =
        cases.begin(
            "weert",
            anna,
            CaseText.asking("Een vraag", List.of("wet/wmo", "domein/wonen"), List.of()));
    cases.begin(
        "weert",
        anna,
        CaseText.asking("Nog een", List.of("wet/wmo", "domein/recht-en-bezwaar"), List.of()));
    cases.close("weert", first, CaseOutcome.NO_OFFER, "Anna", "");

    assertThat(number(Kind.TRAJECTORIES, "")).isEqualTo(2);
    assertThat(number(Kind.LAW, "Wmo 2015")).isEqualTo(2);
    assertThat(number(Kind.ADVICE, "Wonen")).isEqualTo(1);
    assertThat(number(Kind.COMPLAINTS, "")).isEqualTo(1);
    assertThat(number(Kind.COMPLAINTS, "Wmo 2015")).isEqualTo(1);
    assertThat(number(Kind.ADVICE, "Recht en bezwaar")).isEqualTo(1);
    assertThat(number(Kind.OUTCOME, "Geen passend aanbod")).isEqualTo(1);
    assertThat(number(Kind.OUTCOME, "Loopt nog")).isEqualTo(1);
    assertThat(number(Kind.SIGNALS, "")).isEqualTo(1);
    assertThat(number(Kind.SIGNALS, "Wonen")).isEqualTo(1);
  }

  @Test
  void visitorsCountByWhetherTheyFoundIt() {
    satisfaction.add("weert", true);
    satisfaction.add("weert", true);
    satisfaction.add("weert", false);
    satisfaction.add("twente", false);
    assertThat(number(Kind.SATISFACTION, "Gevonden wat men zocht")).isEqualTo(2);
    assertThat(number(Kind.SATISFACTION, "Niet gevonden wat men zocht")).isEqualTo(1);
  }

  @Test
  void whereNothingHappenedThereAreNoFigures() {
    assertThat(figures.figures("weert")).isEmpty();
  }
}
