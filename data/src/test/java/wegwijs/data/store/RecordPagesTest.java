package wegwijs.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.json.Json;
import wegwijs.data.model.Coordinates;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

final class RecordPagesTest {
  private static final Instant THEN = Instant.parse("2026-03-01T10:00:00.5Z");
  private static final Instant LATER = Instant.parse("2026-04-01T10:00:00Z");
  private static final Source SOURCE =
      new Source("proef", SourceFormat.HSDS, null, null, Source.DEFAULT_TRUST, null);
  private static final UUID ORGANIZATION = NameUuid.of("organization");
  private static final RunCounts NOTHING = new RunCounts(0, 0, 0, 0, 0, 0);

  @TempDir private Path folder;
  private RecordStore store;

  @BeforeEach
  void fill() {
    store = RecordStore.open(folder.resolve("store.db"));
    store.sources().put(SOURCE);
    run(
        THEN,
        organization(),
        service("a", ORGANIZATION, 51.2),
        service("b", null),
        service("c", ORGANIZATION, 51.3, null));
  }

  @Test
  void pagesAndWalkHoldTheSame() {
    RecordPages pages = store.pages();
    List<UUID> all = pages.listIds(RecordKind.SERVICE, RecordFilter.NONE, 0, 10);
    assertThat(all).hasSize(pages.count(RecordKind.SERVICE, RecordFilter.NONE)).hasSize(3);
    List<UUID> walked = new ArrayList<>();
    for (int offset = 0; offset < 4; offset++) {
      walked.addAll(pages.listIds(RecordKind.SERVICE, RecordFilter.NONE, offset, 1));
    }
    assertThat(walked).isEqualTo(all);
    assertThat(pages.listIdsAfter(RecordKind.SERVICE, RecordFilter.NONE, all.get(0).toString(), 10))
        .isEqualTo(all.subList(1, 3));
  }

  @Test
  void filtersByOrganizationNameAndMoment() {
    assertThat(count(RecordKind.SERVICE, Optional.of(ORGANIZATION), Optional.empty(), ""))
        .isEqualTo(2);
    assertThat(count(RecordKind.SERVICE, Optional.empty(), Optional.empty(), "ienst A")).isOne();
    assertThat(count(RecordKind.SERVICE, Optional.empty(), Optional.empty(), "%")).isZero();
    run(LATER, organization(), service("a", null), service("b", null), service("c", ORGANIZATION));
    assertThat(count(RecordKind.SERVICE, Optional.empty(), Optional.of(LATER), "")).isEqualTo(2);
    assertThat(count(RecordKind.SERVICE, Optional.empty(), Optional.of(THEN), "")).isEqualTo(3);
    assertThat(count(RecordKind.SERVICE, Optional.empty(), Optional.of(LATER.plusSeconds(1)), ""))
        .isZero();
  }

  @Test
  void keepsTheOrderThatWasAskedFor() {
    List<UUID> ids = List.of(id("c"), NameUuid.of("nobody"), id("a"));
    assertThat(store.pages().services(ids))
        .extracting(stored -> stored.value().id())
        .containsExactly(id("c"), id("a"));
    assertThat(store.pages().retain(RecordKind.SERVICE, RecordFilter.NONE, ids))
        .containsExactly(id("c"), id("a"));
    assertThat(store.pages().changes(RecordKind.SERVICE, ids))
        .containsExactly(
            new RecordPages.Change(id("c"), THEN), new RecordPages.Change(id("a"), THEN));
    assertThat(store.pages().organizations(List.of(ORGANIZATION, id("a")))).hasSize(1);
  }

  @Test
  void knowsWhereServicesAreOffered() {
    assertThat(store.places().count(RecordFilter.NONE)).isEqualTo(3);
    assertThat(store.places().list(RecordFilter.NONE, 0, 10))
        .extracting(ServicePlace::service)
        .containsExactlyInAnyOrder(id("a"), id("c"), id("c"));
    ServicePlace place = store.places().listOf(List.of(id("a"))).getFirst();
    assertThat(place.coordinates()).hasValue(new Coordinates(51.2, 5.7));
    assertThat(store.places().find(place.id())).hasValue(place);
  }

  @Test
  void whatIsGoneOrMovedIsInNoList() {
    ServicePlace gone = store.places().listOf(List.of(id("a"))).getFirst();
    run(LATER, organization(), service("b", null, 51.1), service("c", ORGANIZATION));
    assertThat(store.places().find(gone.id())).isEmpty();
    assertThat(store.places().list(RecordFilter.NONE, 0, 10))
        .extracting(ServicePlace::service)
        .containsExactly(id("b"));
    assertThat(store.pages().services(List.of(id("a")))).isEmpty();
    assertThat(store.pages().count(RecordKind.SERVICE, RecordFilter.NONE)).isEqualTo(2);
  }

  @Test
  void anOlderStoreLearnsWhereItsServicesAre() {
    Path file = folder.resolve("older.db");
    String url = "jdbc:sqlite:" + file;
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:wegwijs/store")
        .target("1")
        .load()
        .migrate();
    Jdbi.create(url)
        .useHandle(handle ->
            handle.execute(
                """
                INSERT INTO record (kind, id, name, source, source_key, place, version,
                  first_seen, last_seen, last_changed, seen_in_run, changed_in_run, content)
                VALUES ('service', ?, 'A', 's', 'k', 'p', 1, 't', 't', 't', 1, 1, ?)
                """,
                id("a").toString(),
                Json.write(service("a", null, 51.2, null).value())));
    assertThat(RecordStore.open(file).places().listOf(List.of(id("a")))).isEqualTo(withoutOthers());
  }

  private List<ServicePlace> withoutOthers() {
    run(LATER, service("a", null, 51.2, null));
    return store.places().listOf(List.of(id("a")));
  }

  private int count(
      RecordKind kind, Optional<UUID> organization, Optional<Instant> since, String name) {
    RecordFilter filter =
        new RecordFilter(organization, since, Optional.of(name).filter(part -> !part.isEmpty()));
    return store.pages().count(kind, filter);
  }

  private void run(Instant at, RecordToStore... records) {
    try (RunWriter run = store.beginRun(SOURCE, Clock.fixed(at, ZoneOffset.UTC))) {
      for (RecordToStore record : records) {
        run.put(record);
      }
      run.markUnseenGone(Patience.NONE);
      run.finish(RunOutcome.COMPLETE, NOTHING, List.of(), at);
    }
  }

  private static UUID id(String name) {
    return NameUuid.of("service:" + name);
  }

  private static RecordToStore.OfOrganization organization() {
    return new RecordToStore.OfOrganization(
        Json.fromTree(Map.of("id", ORGANIZATION, "name", "O"), Organization.class),
        new Provenance("proef", "o", "1"));
  }

  /** A service with a place for each latitude; one that is absent is a place without a point. */
  private static RecordToStore.OfService service(
      String name, UUID organization, Double... latitudes) {
    List<Object> places = new ArrayList<>();
    for (Double latitude : latitudes) {
      UUID place = NameUuid.of(name + places.size());
      places.add(
          latitude == null
              ? Map.of("id", place)
              : Map.of(
                  "id",
                  place,
                  "location",
                  Map.of("id", place, "latitude", latitude, "longitude", 5.7)));
    }
    Map<String, Object> tree = new HashMap<>();
    tree.put("id", id(name));
    tree.put("name", "Dienst " + name);
    tree.put("organization_id", organization);
    tree.put("service_at_locations", places);
    return new RecordToStore.OfService(
        Json.fromTree(tree, Service.class), new Provenance("proef", name, "1"));
  }
}
