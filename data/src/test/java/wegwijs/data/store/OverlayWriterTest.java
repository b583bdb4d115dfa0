package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wegwijs.data.store.Samples.SOURCE;
import static wegwijs.data.store.Samples.day;
import static wegwijs.data.store.Samples.organization;
import static wegwijs.data.store.Samples.organizationId;
import static wegwijs.data.store.Samples.put;
import static wegwijs.data.store.Samples.service;
import static wegwijs.data.store.Samples.serviceId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;

class OverlayWriterTest {
  private static final Source OTHER = Samples.source("tweede", 40);
  private static final RecordPair PAIR =
      new RecordPair(RecordKind.SERVICE, serviceId(1), serviceId(2));

  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void fill() {
    store = RecordStore.open(folder.resolve("store.db"));
    put(store, SOURCE, organization("Org"), service(1, "Van de eerste"), service(3, "Alleen"));
    put(store, OTHER, service(2, "Van de tweede"));
  }

  @Test
  void readersSeeOneRecordInPlaceOfItsMembers() {
    merge(golden("Samen"));

    assertThat(names()).containsExactlyInAnyOrder("Samen", "Alleen");
    assertThat(store.records().count(RecordKind.SERVICE)).isEqualTo(2);
    assertThat(store.records().listServicesOf(organizationId())).hasSize(2);
    assertThat(store.pages().count(RecordKind.SERVICE, RecordFilter.NONE)).isEqualTo(2);
    assertThat(store.pages().listIds(RecordKind.SERVICE, RecordFilter.NONE, 0, 9))
        .containsExactlyInAnyOrder(serviceId(1), serviceId(3));
    assertThat(store.pages().services(List.of(serviceId(1), serviceId(2)))).hasSize(1);
  }

  @Test
  void theIdOfAMemberLeadsToTheRecordThatStandsForIt() {
    merge(golden("Samen"));

    Stored<Service> found = store.records().findService(serviceId(2)).orElseThrow();
    assertThat(found.value().id()).isEqualTo(serviceId(1));
    assertThat(found.value().name()).isEqualTo("Samen");
    assertThat(store.merged().findReplacement(RecordKind.SERVICE, serviceId(2)))
        .hasValue(serviceId(1));
    assertThat(store.merged().findReplacement(RecordKind.SERVICE, serviceId(1))).isEmpty();
    assertThat(store.merged().findReplacement(RecordKind.SERVICE, serviceId(3))).isEmpty();
  }

  @Test
  void tellsWhoGaveEachField() {
    merge(golden("Samen"));

    assertThat(store.merged().listOrigins(RecordKind.SERVICE, serviceId(1)))
        .containsExactly(new Origin("name", "tweede", serviceId(2), "trust"));
    assertThat(store.merged().listMembers(RecordKind.SERVICE, serviceId(1)))
        .containsExactlyInAnyOrder(serviceId(1), serviceId(2));
    assertThat(store.merged().listOrigins(RecordKind.SERVICE, serviceId(3))).isEmpty();
  }

  @Test
  void theIndexLearnsWhatAppearedAndWhatWentIntoIt() {
    long before = store.runs().latestId();

    OverlayChanges changes = merge(golden("Samen"));

    assertThat(changes).isEqualTo(new OverlayChanges(before + 1, 1, 1, 0));
    assertThat(changedSince(before)).containsExactlyInAnyOrder("Samen", "Van de tweede weg");
    assertThat(changedSince(before + 1)).isEmpty();
  }

  @Test
  void aMergingThatChangesNothingLeavesNoRun() {
    merge(golden("Samen"));
    long run = store.runs().latestId();
    Lifecycle life = store.records().findService(serviceId(1)).orElseThrow().lifecycle();

    assertThat(merge(golden("Samen"))).isEqualTo(new OverlayChanges(0, 1, 0, 0));

    assertThat(store.runs().latestId()).isEqualTo(run);
    assertThat(store.records().findService(serviceId(1)).orElseThrow().lifecycle()).isEqualTo(life);
  }

  @Test
  void splittingRestoresExactlyWhatWasAndTheIndexLearnsIt() {
    List<Stored<Service>> before = all();
    merge(golden("Samen"));
    long run = store.runs().latestId();

    assertThat(merge()).isEqualTo(new OverlayChanges(run + 1, 0, 0, 1));

    assertThat(all()).isEqualTo(before);
    assertThat(changedSince(run)).containsExactlyInAnyOrder("Van de eerste", "Van de tweede");
    assertThat(store.merged().findReplacement(RecordKind.SERVICE, serviceId(2))).isEmpty();
  }

  @Test
  void aMergingThatBreaksOffLeavesNoTrace() {
    List<Stored<Service>> before = all();
    long run = store.runs().latestId();

    try (OverlayWriter overlay = store.beginOverlay(day(2))) {
      overlay.put(golden("Samen"));
    }

    assertThat(all()).isEqualTo(before);
    assertThat(store.runs().latestId()).isEqualTo(run);
  }

  @Test
  void aRunGoesOnWritingWhatItsSourceTells() {
    merge(golden("Samen"));

    assertThat(put(store, OTHER, day(3), service(2, "Anders verteld")))
        .containsExactly(PutOutcome.CHANGED);

    assertThat(names()).containsExactlyInAnyOrder("Samen", "Alleen");
    assertThat(store.told().services(List.of(serviceId(2))))
        .singleElement()
        .extracting(stored -> stored.value().name())
        .isEqualTo("Anders verteld");
  }

  @Test
  void aPersonsDecisionSurvivesWhatTheRulesDecide() {
    MergeDecision person =
        MergeDecision.byPerson(PAIR, Verdict.NEVER, day(1).instant(), "balie", "twee locaties");
    MergeDecision rule =
        MergeDecision.byRule(
            PAIR,
            Verdict.REVIEW,
            day(1).instant(),
            "weight",
            new Evidence(8.5, List.of(new Finding("name", "same", 8.5))));
    decide(List.of(rule));
    assertThat(store.decisions().listOpen(0, 9)).containsExactly(rule);

    store.decisions().decide(person);
    decide(List.of(rule));
    assertThat(store.decisions().listByPersons()).containsExactly(person);
    assertThat(store.decisions().listOpen(0, 9)).isEmpty();

    decide(List.of());
    assertThat(store.decisions().listByPersons()).containsExactly(person);
  }

  @Test
  void aCorrectionIsKeptUntilItIsWithdrawn() {
    Correction correction = correction(Optional.of("\"Beter\""));
    store.corrections().put(correction(Optional.empty()));
    store.corrections().put(correction);

    assertThat(store.corrections().list()).containsExactly(correction);
    assertThat(store.corrections().withdraw(RecordKind.SERVICE, serviceId(1), "name")).isTrue();
    assertThat(store.corrections().list()).isEmpty();
  }

  @Test
  void refusesACorrectionThatSaysNothingUseful() {
    assertThatThrownBy(() -> correction(Optional.of("geen json")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() ->
            new Correction(
                RecordKind.SERVICE,
                serviceId(1),
                "id",
                Optional.of("\"x\""),
                "balie",
                day(1).instant()))
        .hasMessageContaining("field 'id' cannot be corrected");
    assertThatThrownBy(
            () -> MergeDecision.byPerson(PAIR, Verdict.MERGE, day(1).instant(), "balie", " "))
        .hasMessageContaining("who decided and why");
    assertThatThrownBy(() -> new RecordPair(RecordKind.SERVICE, serviceId(1), serviceId(1)))
        .hasMessageContaining("no pair with itself");
  }

  @Test
  void whatEditorsSaidIsUnshownUntilAMergingThatKnewIt() {
    store.corrections().put(correction(Optional.of("\"Verbeterd\"")));
    List<String> known = store.unshown().listMarks();
    store
        .decisions()
        .decide(MergeDecision.byPerson(PAIR, Verdict.MERGE, day(1).instant(), "balie", "zelfde"));
    try (OverlayWriter overlay = store.beginOverlay(day(2))) {
      overlay.finish(known);
    }
    assertThat(store.unshown().listMarks()).hasSize(1).doesNotContainAnyElementsOf(known);

    store.corrections().withdraw(RecordKind.SERVICE, serviceId(1), "name");
    try (OverlayWriter overlay = store.beginOverlay(day(2))) {
      overlay.finishOnly(RecordKind.SERVICE, Set.of(serviceId(1)));
    }
    assertThat(store.unshown().listMarks()).as("the decision needs all records").hasSize(1);
    try (OverlayWriter overlay = store.beginOverlay(day(2))) {
      overlay.finish(store.unshown().listMarks());
    }
    assertThat(store.unshown().isAny()).isFalse();
  }

  @Test
  void correctionsThatBelongTogetherAreKeptTogetherOrNotAtAll() {
    Correction first = correction(Optional.of("\"Verbeterd\""));
    Corrections corrections = store.corrections();
    assertThatThrownBy(() -> corrections.change(Arrays.asList(first, null), List.of()))
        .isInstanceOf(NullPointerException.class);
    assertThat(corrections.list()).isEmpty();
    assertThat(store.unshown().isAny()).isFalse();
    corrections.change(List.of(first), List.of());
    assertThat(
            corrections.change(
                List.of(),
                List.of(
                    new Corrections.Withdrawal(RecordKind.SERVICE, serviceId(1), "name"),
                    new Corrections.Withdrawal(RecordKind.SERVICE, serviceId(1), "email"))))
        .isEqualTo(1);
    assertThat(corrections.list()).isEmpty();
  }

  private static Correction correction(Optional<String> value) {
    return new Correction(
        RecordKind.SERVICE, serviceId(1), "name", value, "balie", day(1).instant());
  }

  private static Golden golden(String name) {
    return new Golden(
        service(1, name),
        new Lifecycle(2, day(0).instant(), day(0).instant(), day(0).instant(), null, null),
        Set.of(serviceId(1), serviceId(2)),
        List.of(new Origin("name", "tweede", serviceId(2), "trust")));
  }

  private OverlayChanges merge(Golden... goldens) {
    try (OverlayWriter overlay = store.beginOverlay(day(2))) {
      List.of(goldens).forEach(overlay::put);
      return overlay.finish(List.of());
    }
  }

  private void decide(List<MergeDecision> decisions) {
    try (OverlayWriter overlay = store.beginOverlay(day(2))) {
      overlay.putDecisions(decisions);
      overlay.finish(List.of());
    }
  }

  private List<Stored<Service>> all() {
    List<Stored<Service>> all = new ArrayList<>();
    store.records().forEachService(all::add);
    return all;
  }

  private List<String> names() {
    return all().stream().map(stored -> stored.value().name()).toList();
  }

  private List<String> changedSince(long run) {
    List<String> names = new ArrayList<>();
    store
        .records()
        .forEachServiceChangedSince(
            run,
            service ->
                names.add(
                    service.value().name()
                        + (service.lifecycle().missingSince() == null ? "" : " weg")));
    return names;
  }
}
