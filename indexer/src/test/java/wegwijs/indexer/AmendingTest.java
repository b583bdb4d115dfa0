package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.Correction;
import wegwijs.indexer.report.ProgressMonitor;

/** One record is shown as it was corrected, exactly as a merging of all would show it. */
class AmendingTest {
  private static final String HEAD = "nummer;naam;organisatie;telefoon;website;gemeente\r\n";
  private static final String ONE =
      "1;Eettafel De Lepel;Stichting"
          + " Zonnewijk;020-7960111;https://zonnewijk.example.nl/lepel;Weert\r\n";
  private static final String SAME =
      "9;Eettafel De Lepel;Zonnewijk;+31 20 796 0111;zonnewijk.example.nl/lepel/;Weert\r\n";
  private static final String ELSE =
      "2;Klussendienst;Stichting Zonnewijk;020-7960112;https://zonnewijk.example.nl/klus;Weert\r\n";
  private static final UUID FIRST = NameUuid.of("gemeente:service:1");
  private static final UUID SECOND = NameUuid.of("regio:service:9");
  private static final UUID OTHER = NameUuid.of("gemeente:service:2");

  @TempDir private Path folder;
  private Workplace place;
  private int day;

  @BeforeEach
  void takeBothIn() throws IOException {
    place = new Workplace(folder);
    take("gemeente", 80, HEAD + ONE + ELSE);
    take("regio", 40, HEAD + SAME);
    merge();
    place.publish(false);
  }

  @Test
  void aCorrectionIsShownAsAMergingOfAllWouldShowIt() throws IOException {
    correct(OTHER, "summary", "\"Kleine klussen\"");
    amend(OTHER);
    Map<UUID, Service> amended = contents();
    assertThat(service(OTHER).summary()).isEqualTo("Kleine klussen");
    assertThat(place.publish(false)).isEqualTo(1);

    merge();
    assertThat(contents()).isEqualTo(amended);
    assertThat(place.publish(false)).isZero();
  }

  @Test
  void aRecordOfSeveralSourcesStaysOne() {
    correct(SECOND, "summary", "\"Samen eten\"");
    amend(SECOND);
    assertThat(service(FIRST).summary()).isEqualTo("Samen eten");
    assertThat(place.store.records().count(RecordKind.SERVICE)).isEqualTo(2);
    assertThat(place.store.merged().listMembers(RecordKind.SERVICE, FIRST))
        .containsExactlyInAnyOrder(FIRST, SECOND);
    Map<UUID, Service> amended = contents();
    merge();
    assertThat(contents()).isEqualTo(amended);
  }

  @Test
  void withoutItsCorrectionARecordIsAsItWasTold() {
    Map<UUID, Service> before = contents();
    correct(OTHER, "summary", "\"Kleine klussen\"");
    amend(OTHER);
    place.store.corrections().withdraw(RecordKind.SERVICE, OTHER, "summary");
    amend(OTHER);
    assertThat(contents()).isEqualTo(before);
    long run = place.store.runs().latestId();
    amend(OTHER);
    assertThat(place.store.runs().latestId()).isEqualTo(run);
  }

  @Test
  void aNameOfAnOrganizationReachesTheIndexOfAllItsServices() throws IOException {
    UUID organization = service(OTHER).organizationId();
    place
        .store
        .corrections()
        .put(
            new Correction(
                RecordKind.ORGANIZATION,
                organization,
                "name",
                Optional.of("\"Zonnewijk Nieuw\""),
                "redactie",
                Workplace.NOW));
    new Amending(place.store, clock()).run(RecordKind.ORGANIZATION, organization);
    assertThat(place.publish(false)).isEqualTo(2);
    assertThat(place.store.records().findOrganization(organization).orElseThrow().value().name())
        .isEqualTo("Zonnewijk Nieuw");
    assertThat(service(OTHER).organizationId()).isEqualTo(organization);
  }

  @Test
  void whatWasHiddenOrGoneIsShownWhenStaffSaySo() throws IOException {
    place
        .store
        .corrections()
        .put(Correction.hide(RecordKind.SERVICE, OTHER, "redactie", Workplace.NOW));
    amend(OTHER);
    assertThat(life(OTHER).missingSince()).isEqualTo(Workplace.NOW);

    place.store.corrections().withdraw(RecordKind.SERVICE, OTHER, Correction.HIDDEN);
    take("gemeente", 80, HEAD + ONE);
    amend(OTHER);
    assertThat(life(OTHER).missingSince()).isNotNull();
    place
        .store
        .corrections()
        .put(Correction.show(RecordKind.SERVICE, OTHER, "redactie", Workplace.NOW));
    amend(OTHER);
    assertThat(life(OTHER).missingSince()).isNull();
    merge();
    assertThat(life(OTHER).missingSince()).isNull();
  }

  @Test
  void theLaterCheckCounts() throws IOException {
    LocalDate today = LocalDate.of(2026, 11, 23);
    place.store.corrections().put(checked(today));
    amend(OTHER);
    assertThat(life(OTHER).lastVerified()).isEqualTo(today);
    assertThat(service(OTHER).assuredDate()).isEqualTo(today);

    String head = HEAD.replace("\r\n", ";gecontroleerd op\r\n");
    take("gemeente", 80, head + ELSE.replace("\r\n", ";2026-12-24\r\n"));
    merge();
    assertThat(life(OTHER).lastVerified()).isEqualTo(LocalDate.of(2026, 12, 24));
    assertThat(service(OTHER).assuredDate()).isEqualTo(LocalDate.of(2026, 12, 24));
    take("gemeente", 80, head + ELSE.replace("\r\n", ";2026-01-02\r\n"));
    merge();
    assertThat(life(OTHER).lastVerified()).isEqualTo(today);
    assertThat(service(OTHER).assuredDate()).isEqualTo(today);
  }

  private static Correction checked(LocalDate day) {
    return Correction.checked(RecordKind.SERVICE, OTHER, day, "redactie", Workplace.NOW);
  }

  @Test
  void aCheckCountsNoLongerOnceTheOrganizationDidNotConfirmIt() {
    LocalDate march = LocalDate.of(2026, 3, 1);
    place.store.corrections().put(checked(march));
    LocalDate june = march.plusMonths(3);
    place
        .store
        .corrections()
        .put(Correction.unconfirmed(RecordKind.SERVICE, OTHER, june, "kaart", Workplace.NOW));
    amend(OTHER);
    assertThat(life(OTHER).lastVerified()).isNull();
    assertThat(service(OTHER).assuredDate()).isEqualTo(march);
    merge();
    assertThat(life(OTHER).lastVerified()).isNull();

    place.store.corrections().put(checked(june));
    amend(OTHER);
    assertThat(life(OTHER).lastVerified()).isEqualTo(june);
  }

  @Test
  void anOrganizationIsCheckedToo() {
    UUID owner = Objects.requireNonNull(service(OTHER).organizationId());
    LocalDate today = LocalDate.of(2026, 11, 23);
    place
        .store
        .corrections()
        .put(Correction.checked(RecordKind.ORGANIZATION, owner, today, "redactie", Workplace.NOW));
    assertThat(new Amending(place.store, clock()).run(RecordKind.ORGANIZATION, owner)).isEmpty();
    assertThat(
            place.store.records().findOrganization(owner).orElseThrow().lifecycle().lastVerified())
        .isEqualTo(today);
  }

  @Test
  void whatEditorsWriteIsTakenInOneByOneAndStays() {
    OwnRecords own = new OwnRecords(place.store, Workplace.VOCABULARY, Workplace.PLACES, clock());
    OwnRecords.Outcome.Added first = (OwnRecords.Outcome.Added) own.add(leesclub("Leesclub"));
    OwnRecords.Outcome.Added second = (OwnRecords.Outcome.Added) own.add(leesclub("Schrijfclub"));
    assertThat(service(first.id()).phones()).hasSize(1);
    assertThat(service(second.id()).serviceAreas()).hasSize(1);
    assertThat(life(first.id()).missingSince()).isNull();

    long run = place.store.runs().latestId();
    assertThat(own.add(Map.of("name", "Club", "phones", "geen")))
        .isInstanceOf(OwnRecords.Outcome.Refused.class);
    assertThat(own.add(Map.of("name", "Club", "service_areas", "Nergenshuizen")))
        .isInstanceOf(OwnRecords.Outcome.Refused.class);
    assertThat(own.add(Map.of("name", ""))).isInstanceOf(OwnRecords.Outcome.Refused.class);
    assertThat(place.store.runs().latestId()).isEqualTo(run);
  }

  private static Map<String, String> leesclub(String name) {
    return Map.of(
        "name",
        name,
        "organization",
        "Bibliotheek",
        "phones",
        "020-7960444 | balie",
        "service_areas",
        "Weert");
  }

  private Map<UUID, Service> contents() {
    Map<UUID, Service> contents = new TreeMap<>();
    place
        .store
        .records()
        .forEachService(stored -> contents.put(stored.value().id(), stored.value()));
    return contents;
  }

  private Service service(UUID id) {
    return place.store.records().findService(id).orElseThrow().value();
  }

  private Lifecycle life(UUID id) {
    return place.store.records().findService(id).orElseThrow().lifecycle();
  }

  private void take(String id, int trust, String csv) throws IOException {
    Source source = new Source(id, SourceFormat.CSV, null, null, trust, null);
    place.store.sources().put(source);
    new Importer(place.store, Workplace.VOCABULARY, Workplace.PLACES, clock())
        .run(source, place.write(id + ".csv", csv), true, ProgressMonitor.NONE);
  }

  private void merge() {
    new Merging(place.store, Workplace.PLACES, clock()).run();
  }

  private void amend(UUID id) {
    assertThat(new Amending(place.store, clock()).run(RecordKind.SERVICE, id)).isEqualTo(List.of());
  }

  private Clock clock() {
    return Clock.fixed(Workplace.NOW.plus(Duration.ofDays(day++)), ZoneOffset.UTC);
  }

  private void correct(UUID id, String field, String json) {
    place
        .store
        .corrections()
        .put(
            new Correction(
                RecordKind.SERVICE, id, field, Optional.of(json), "redactie", Workplace.NOW));
  }
}
