package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Phone;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Correction;
import wegwijs.data.store.Finding;
import wegwijs.data.store.MergeDecision;
import wegwijs.data.store.Origin;
import wegwijs.data.store.RecordPair;
import wegwijs.data.store.Verdict;
import wegwijs.indexer.report.ProgressMonitor;

/** Two sources tell of the same services, from their files to the index. */
class MergingTest {
  private static final String HEAD =
      "nummer;naam;organisatie;telefoon;website;gemeente;omschrijving\r\n";
  private static final String TEXT =
      "Vrijwilligers koken elke dinsdag een warme maaltijd voor buurtgenoten";
  private static final String ONE =
      "1;Eettafel De Lepel;Stichting Zonnewijk;020-7960111;https://zonnewijk.example.nl/lepel;"
          + "Weert;"
          + TEXT
          + "\r\n";
  private static final String SAME =
      "9;Zonnewijk - Eettafel de Lepel;Zonnewijk;+31 20 796 0111;zonnewijk.example.nl/lepel/;"
          + "Weert;"
          + TEXT
          + " samen\r\n";
  private static final String ALIKE =
      "9;Eettafel De Lepel;Stichting Zonnewijk;020-7960222;;Weert;" + TEXT + "\r\n";
  private static final String ELSE =
      "2;Klussendienst;Stichting Zonnewijk;020-7960111;https://zonnewijk.example.nl/klus;Weert;"
          + "Handige mensen helpen met kleine klussen in huis\r\n";
  private static final UUID FIRST = NameUuid.of("gemeente:service:1");
  private static final UUID SECOND = NameUuid.of("regio:service:9");
  private static final RecordPair PAIR = new RecordPair(RecordKind.SERVICE, FIRST, SECOND);

  @TempDir private Path folder;
  private Workplace place;
  private int day;

  @BeforeEach
  void takeBothIn() throws IOException {
    place = new Workplace(folder);
    take("gemeente", 80, HEAD + ONE + ELSE);
    take("regio", 40, HEAD + SAME);
  }

  @Test
  void twoSourcesOfOneServiceGiveOneDocument() throws IOException {
    place.publish(false);
    assertThat(place.countDocuments()).isEqualTo(3);

    MergeReport report = merge();
    place.publish(false);

    assertThat(report.found().services()).isOne();
    assertThat(report.found().organizations()).isOne();
    assertThat(place.countDocuments()).isEqualTo(2);
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(2);
    assertThat(place.store.merged().findReplacement(RecordKind.SERVICE, SECOND)).hasValue(FIRST);
    assertThat(place.store.merged().listMembers(RecordKind.SERVICE, FIRST))
        .containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(place.store.merged().listOrigins(RecordKind.SERVICE, FIRST))
        .contains(new Origin("description", "gemeente", FIRST, "trust"));
  }

  @Test
  void everyDoubtCanBeExplained() throws IOException {
    take("regio", 40, HEAD + ALIKE);
    merge();

    MergeDecision decision =
        place.store.decisions().listOpen(0, 10).stream()
            .filter(open -> open.pair().equals(PAIR))
            .findFirst()
            .orElseThrow();
    assertThat(decision.evidence().findings())
        .extracting(Finding::field, Finding::level)
        .contains(tuple("name", "same"), tuple("phone", "different"));
    assertThat(decision.evidence().findings().stream().mapToDouble(Finding::weight).sum())
        .isCloseTo(decision.evidence().weight(), offset(0.05));
  }

  @Test
  void aPersonsNoSplitsAndRestoresExactlyWhatWas() throws IOException {
    List<Stored<Service>> before = all();
    merge();
    place.publish(false);

    decide(Verdict.NEVER);
    merge();
    place.publish(false);

    assertThat(place.countDocuments()).isEqualTo(3);
    assertThat(all().stream().filter(stored -> stored.value().id().equals(SECOND)))
        .singleElement()
        .extracting(stored -> stored.value().name())
        .isEqualTo("Zonnewijk - Eettafel de Lepel");
    assertThat(all()).hasSameSizeAs(before);
    take("regio", 40, HEAD + SAME);
    merge();
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(3);

    decide(Verdict.MERGE);
    merge();
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(2);
  }

  @Test
  void aPersonMayMergeWhatTheRulesKeepApart() {
    UUID other = NameUuid.of("gemeente:service:2");
    place
        .store
        .decisions()
        .decide(
            MergeDecision.byPerson(
                new RecordPair(RecordKind.SERVICE, SECOND, other),
                Verdict.MERGE,
                Workplace.NOW,
                "balie",
                "zelfde project"));

    merge();

    assertThat(place.store.merged().findReplacement(RecordKind.SERVICE, SECOND)).isPresent();
    assertThat(place.store.records().findService(other).orElseThrow().value().id())
        .isEqualTo(place.store.records().findService(SECOND).orElseThrow().value().id());
  }

  @Test
  void aCorrectionSurvivesANewImportOfAnySource() throws IOException {
    correct("phones", Optional.of("[{\"id\":\"" + FIRST + "\",\"number\":\"020-7960222\"}]"));
    merge();
    assertThat(phones()).containsExactly("020-7960222");

    take("gemeente", 80, HEAD + ONE.replace("020-7960111", "020-7960333") + ELSE);
    take("regio", 40, HEAD + SAME.replace("796 0111", "796 0444"));
    merge();
    assertThat(phones()).containsExactly("020-7960222");

    place.store.corrections().withdraw(RecordKind.SERVICE, FIRST, "phones");
    merge();
    assertThat(phones()).containsExactly("020-7960333");
  }

  @Test
  void whatStaffHideIsInNoListAndInNoIndex() throws IOException {
    place.publish(false);
    place
        .store
        .corrections()
        .put(Correction.hide(RecordKind.SERVICE, FIRST, "balie", Workplace.NOW));
    merge();
    place.publish(false);

    assertThat(place.countDocuments()).isEqualTo(1);
    assertThat(place.store.records().findService(FIRST).orElseThrow().lifecycle().missingSince())
        .isEqualTo(Workplace.NOW);
  }

  @Test
  void aCorrectionThatDoesNotFitIsToldAndHarmsNothing() {
    correct("phones", Optional.of("\"geen lijst\""));

    MergeReport report = merge();

    assertThat(report.unusable()).singleElement().asString().contains("phones");
    assertThat(phones()).hasSize(1);
  }

  @Test
  void isOnlyGoneWhenItIsGoneEverywhere() throws IOException {
    merge();
    take("gemeente", 80, HEAD + ELSE);
    merge();
    Stored<Service> still = place.store.records().findService(SECOND).orElseThrow();
    assertThat(still.value().id()).isEqualTo(FIRST);
    assertThat(still.lifecycle().missingSince()).isNull();

    take("regio", 40, HEAD + ELSE.replace("2;", "8;"));
    merge();
    assertThat(place.store.records().findService(SECOND).orElseThrow().lifecycle().missingSince())
        .isNotNull();
  }

  @Test
  void servicesBelongToTheOrganizationThatIsShown() {
    merge();

    UUID shown = place.store.records().findService(FIRST).orElseThrow().value().organizationId();
    assertThat(place.store.records().listServicesOf(Objects.requireNonNull(shown))).hasSize(2);
    assertThat(place.store.records().count(RecordKind.ORGANIZATION)).isOne();
  }

  @Test
  void aSecondMergingChangesNothing() {
    merge();
    long run = place.store.runs().latestId();

    assertThat(merge().changes().run()).isZero();
    assertThat(place.store.runs().latestId()).isEqualTo(run);
  }

  @Test
  void theOrderOfSourcesMakesNoDifference() throws IOException {
    merge();
    Workplace other = new Workplace(folder.resolve("andersom"));
    Workplace here = place;
    place = other;
    take("regio", 40, HEAD + SAME);
    take("gemeente", 80, HEAD + ONE + ELSE);
    merge();

    assertThat(contents(other)).isEqualTo(contents(here));
  }

  private static Map<UUID, Service> contents(Workplace place) {
    Map<UUID, Service> contents = new TreeMap<>();
    place
        .store
        .records()
        .forEachService(stored -> contents.put(stored.value().id(), stored.value()));
    return contents;
  }

  private void take(String id, int trust, String csv) throws IOException {
    Source source = new Source(id, SourceFormat.CSV, null, null, trust, null);
    place.store.sources().put(source);
    new Importer(place.store, Workplace.VOCABULARY, Workplace.PLACES, clock())
        .run(source, place.write(id + ".csv", csv), true, ProgressMonitor.NONE);
  }

  private MergeReport merge() {
    return new Merging(place.store, Workplace.PLACES, clock()).run();
  }

  private Clock clock() {
    return Clock.fixed(Workplace.NOW.plus(Duration.ofDays(day++)), ZoneOffset.UTC);
  }

  private void decide(Verdict verdict) {
    place
        .store
        .decisions()
        .decide(MergeDecision.byPerson(PAIR, verdict, Workplace.NOW, "balie", "navraag gedaan"));
  }

  private void correct(String field, Optional<String> value) {
    place
        .store
        .corrections()
        .put(new Correction(RecordKind.SERVICE, FIRST, field, value, "balie", Workplace.NOW));
  }

  private List<String> phones() {
    return place.store.records().findService(FIRST).orElseThrow().value().phones().stream()
        .map(Phone::number)
        .toList();
  }

  private List<Stored<Service>> all() {
    List<Stored<Service>> all = new ArrayList<>();
    place.store.records().forEachService(all::add);
    return all;
  }
}
