package wegwijs.server.office.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseCount.Aspect;

class CasesTest {
  private static final UUID SERVICE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final String APPEAL = "zorgvraag/bezwaar";
  private static final CaseText TEXT =
      CaseText.asking(
          "Een oudere vrouw valt vaak",
          List.of("wet/wmo", "wet/wlz", "domein/zorg", "doelgroep/ouderen"),
          List.of(SERVICE));

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-31T22:30:00Z"));
  private OfficeStore store;
  private Cases cases;
  private CaseFigures figures;
  private UUID anna;
  private UUID bo;
  private UUID id;

  @BeforeEach
  void open() {
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    Accounts accounts = new Accounts(store, clock);
    anna = accounts.add("Anna", "anna@example.nl", Grants.of(Role.STAFF, "weert")).id();
    bo = accounts.add("Bo", "bo@example.nl", Grants.of(Role.SUPPORTER, "weert")).id();
    cases = new Cases(store, clock);
    figures = new CaseFigures(store);
    id = cases.begin("weert", anna, TEXT);
  }

  @Test
  void keepsWhatIsWrittenAndWhoDealsWithIt() {
    cases.write("weert", id, text -> text.without(SERVICE).with(UUID.randomUUID()));
    CaseFile file = cases.open("weert", id).orElseThrow();
    assertThat(file.head().owner()).contains(anna);
    assertThat(file.text().question()).isEqualTo(TEXT.question());
    assertThat(file.text().services()).hasSize(1).doesNotContain(SERVICE);
    assertThat(cases.listOpen("weert")).containsExactly(file);
    assertThat(cases.listClosed("weert")).isEmpty();
  }

  @Test
  void anotherPortalNeitherSeesNorChangesIt() {
    cases.write("twente", id, text -> CaseText.asking("anders", List.of(), List.of()));
    cases.close("twente", id, CaseOutcome.ANSWERED, "Cas", "");
    cases.offer("twente", id, bo, "Cas", "");

    assertThat(cases.open("twente", id)).isEmpty();
    assertThat(cases.listOpen("twente")).isEmpty();
    CaseFile same = cases.open("weert", id).orElseThrow();
    assertThat(same.text()).isEqualTo(TEXT);
    assertThat(same.events()).isEmpty();
  }

  @Test
  void aCaseGoesOverOnlyToWhoAccepts() {
    cases.offer("weert", id, bo, "Anna", "Kun jij langsgaan?");
    assertThat(cases.open("weert", id).orElseThrow().head().owner()).contains(anna);
    assertThat(cases.accept("weert", id, anna, "Anna")).isFalse();

    assertThat(cases.accept("weert", id, bo, "Bo")).isTrue();

    CaseFile file = cases.open("weert", id).orElseThrow();
    assertThat(file.head().owner()).contains(bo);
    assertThat(file.head().offeredTo()).isEmpty();
    assertThat(file.events())
        .extracting(CaseEvent::what)
        .containsExactly(CaseEvent.What.OFFERED, CaseEvent.What.ACCEPTED);
    assertThat(cases.accept("weert", id, bo, "Bo")).isFalse();
  }

  @Test
  void whoDeclinesSaysWhyAndTheCaseStays() {
    cases.offer("weert", id, bo, "Anna", "");
    assertThat(cases.decline("weert", id, bo, "Bo", "Ik ben met vakantie")).isTrue();

    CaseFile file = cases.open("weert", id).orElseThrow();
    assertThat(file.head().owner()).contains(anna);
    assertThat(file.head().concerns(bo)).isFalse();
    assertThat(file.events().getLast().text()).isEqualTo("Ik ben met vakantie");
  }

  @Test
  void aClosedCaseIsNotWrittenInUntilItIsTakenUpAgain() {
    cases.offer("weert", id, bo, "Anna", "");
    cases.close("weert", id, CaseOutcome.REFERRED, "Anna", "naar het wijkteam");
    cases.close("weert", id, CaseOutcome.ANSWERED, "Anna", "");
    cases.write("weert", id, text -> text.without(SERVICE));

    CaseFile closed = cases.open("weert", id).orElseThrow();
    assertThat(closed.head().closing().orElseThrow().outcome()).isEqualTo(CaseOutcome.REFERRED);
    assertThat(closed.head().offeredTo()).isEmpty();
    assertThat(closed.text()).isEqualTo(TEXT);
    assertThat(cases.listClosed("weert")).hasSize(1);

    cases.reopen("weert", id, "Anna");
    cases.write("weert", id, text -> text.without(SERVICE));
    assertThat(cases.open("weert", id).orElseThrow().text().services()).isEmpty();
  }

  @Test
  void theFileHoldsNoneOfTheWords() {
    cases.offer("weert", id, bo, "Anna", "graag een huisbezoek");
    cases.close("weert", id, CaseOutcome.REFERRED, "Anna", "naar de ergotherapeut");
    for (String words :
        List.of("valt vaak", "huisbezoek", "ergotherapeut", "wet/wlz", SERVICE.toString())) {
      assertThat(FileBytes.contain(folder, words)).as(words).isFalse();
    }
  }

  @Test
  void afterItsTimeNothingRemainsButNumbers() {
    cases.offer("weert", id, bo, "Anna", "graag een huisbezoek");
    byte[] text = sealed("text");
    byte[] events = sealed("events");
    cases.close("weert", id, CaseOutcome.NO_OFFER, "Anna", "");
    List<CaseCount> before = figures.counts("weert");
    clock.pass(Duration.ofDays(15));

    assertThat(figures.purge("weert", clock.instant(), clock.instant())).isEqualTo(1);
    store.sweep();

    assertThat(cases.open("weert", id)).isEmpty();
    assertThat(FileBytes.contain(folder, text)).isFalse();
    assertThat(FileBytes.contain(folder, events)).isFalse();
    assertThat(FileBytes.contain(folder, id.toString())).isFalse();
    assertThat(figures.counts("weert")).isEqualTo(before);
    assertThat(before)
        .containsExactly(
            count("", CaseOutcome.NO_OFFER),
            count("domein/zorg", CaseOutcome.NO_OFFER),
            count("wet/wlz", CaseOutcome.NO_OFFER),
            count("wet/wmo", CaseOutcome.NO_OFFER));
    assertThat(figures.portals()).isEmpty();
  }

  @Test
  void whatIsCountedOfAMunicipalityAComplaintAndAVerdictRemains() {
    UUID complaint =
        cases.begin(
            "weert",
            anna,
            CaseText.asking(
                    "Een besluit",
                    List.of("wet/wmo", "domein/recht-en-bezwaar", "domein/wonen", APPEAL),
                    List.of())
                .from("0946"));
    cases.judge("weert", complaint, CaseVerdict.SATISFIED);
    assertThat(cases.open("weert", complaint).orElseThrow().head().closing()).isEmpty();
    cases.close("weert", complaint, CaseOutcome.NO_OFFER, "Anna", "");
    cases.judge("weert", complaint, CaseVerdict.UNSATISFIED);
    cases.judge("twente", complaint, CaseVerdict.SATISFIED);
    List<CaseCount> before = figures.counts("weert");

    assertThat(figures.purge("weert", Instant.EPOCH, clock.instant().plusSeconds(1))).isEqualTo(1);

    assertThat(figures.counts("weert")).isEqualTo(before);
    assertThat(before.stream().filter(count -> count.municipality().equals("0946")))
        .extracting(CaseCount::aspect, CaseCount::term, CaseCount::number)
        .containsExactly(
            tuple(Aspect.ALL, "", 1),
            tuple(Aspect.TERM, "domein/recht-en-bezwaar", 1),
            tuple(Aspect.TERM, "domein/wonen", 1),
            tuple(Aspect.TERM, "wet/wmo", 1),
            tuple(Aspect.COMPLAINT, "", 1),
            tuple(Aspect.COMPLAINT, "domein/wonen", 1),
            tuple(Aspect.COMPLAINT, "wet/wmo", 1),
            tuple(Aspect.COMPLAINT, APPEAL, 1),
            tuple(Aspect.GAP, APPEAL, 1),
            tuple(Aspect.VERDICT, "niet-tevreden", 1));
  }

  @Test
  void anOpenCaseStaysAsLongAsSomebodyWritesInIt() {
    Duration kept = Duration.ofDays(180);
    clock.pass(Duration.ofDays(100));
    cases.write("weert", id, text -> text.without(SERVICE));
    clock.pass(Duration.ofDays(100));
    assertThat(figures.purge("weert", clock.instant().minus(kept), clock.instant())).isZero();
    clock.pass(Duration.ofDays(81));
    assertThat(figures.purge("weert", clock.instant().minus(kept), clock.instant())).isEqualTo(1);
  }

  /** It began at half past twelve at night, Dutch time, on the first of April. */
  private static CaseCount count(String term, CaseOutcome outcome) {
    return new CaseCount(
        YearMonth.of(2026, 4),
        "",
        term.isEmpty() ? Aspect.ALL : Aspect.TERM,
        term,
        Optional.of(outcome),
        1);
  }

  private byte[] sealed(String column) {
    return store.with(
        handle -> handle.select("SELECT " + column + " FROM casework").mapTo(byte[].class).one());
  }
}
