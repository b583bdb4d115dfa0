package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.json.Json;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/** The specification's own examples come back with every field. */
class HsdsFidelityTest {
  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void open() {
    place = new Workplace(folder);
  }

  @Test
  void aFullServiceComesBackWhole() throws Exception {
    Map<String, @Nullable Object> given = example("service_full");

    RunReport report = take("service_full");

    // The example stands at 100 degrees north and serves an area outside the Netherlands, which is
    // kept.
    assertThat(report.reasons().keySet())
        .isEqualTo(
            Set.of(Reason.COORDINATE_INVALID, Reason.COORDINATES_INCOMPLETE, Reason.AREA_UNKNOWN));
    Map<String, @Nullable Object> organization = Trees.object(given.get("organization"));
    Map<String, @Nullable Object> service = new LinkedHashMap<>(given);
    service.remove("organization");
    service.put("organization_id", organization.get("id"));
    assertThat(Trees.text(storedService(given))).isEqualTo(Trees.text(sound(service)));
    assertThat(Trees.text(storedOrganization(organization)))
        .isEqualTo(Trees.text(sound(organization)));
  }

  @Test
  void aFullOrganizationComesBackWithItsServices() throws Exception {
    Map<String, @Nullable Object> given = example("organization_full");

    RunReport report = take("organization_full");

    assertThat(report.counts().accepted()).isEqualTo(2);
    Map<String, @Nullable Object> organization = new LinkedHashMap<>(given);
    Map<String, @Nullable Object> service =
        Trees.object(Trees.first(organization.remove("services")));
    service.put("organization_id", given.get("id"));
    assertThat(Trees.text(storedOrganization(given))).isEqualTo(Trees.text(sound(organization)));
    assertThat(Trees.text(storedService(service))).isEqualTo(Trees.text(sound(service)));
  }

  @Test
  void aPageOfServicesIsReadAsServices() throws Exception {
    Map<String, @Nullable Object> page = example("service_list");
    Map<String, @Nullable Object> first = Trees.object(Trees.first(page.get("contents")));

    RunReport report = take("service_list");

    assertThat(report.counts().accepted()).isEqualTo(1);
    assertThat(report.issues()).isEmpty();
    Map<String, @Nullable Object> service = new LinkedHashMap<>(first);
    if (service.remove("organization") instanceof Map<?, ?> organization) {
      service.put("organization_id", organization.get("id"));
    }
    assertThat(Trees.text(storedService(first))).isEqualTo(Trees.text(sound(service)));
  }

  @Test
  void aPageOfOrganizationsIsReadAsOrganizations() throws Exception {
    Map<String, @Nullable Object> page = example("organization_list");
    Map<String, @Nullable Object> first = Trees.object(Trees.first(page.get("contents")));

    assertThat(take("organization_list").counts().accepted()).isEqualTo(1);
    assertThat(Trees.text(storedOrganization(first))).isEqualTo(Trees.text(sound(first)));
  }

  @Test
  void placesAndTaxonomiesAreNoServices() {
    assertThat(take("location").reasons()).isEqualTo(Map.of(Reason.RECORD_OF_OTHER_KIND, 1));
    assertThat(take("taxonomy").reasons()).isEqualTo(Map.of(Reason.RECORD_OF_OTHER_KIND, 1));
  }

  private RunReport take(String example) {
    return place.take(
        Workplace.source("voorbeeld", SourceFormat.HSDS),
        SharedMaterial.file("hsds/examples/" + example + ".json"));
  }

  private static Map<String, @Nullable Object> example(String name) throws Exception {
    byte[] json = Files.readAllBytes(SharedMaterial.file("hsds/examples/" + name + ".json"));
    return Trees.object(Json.read(json, Object.class));
  }

  private Map<String, @Nullable Object> storedService(Map<String, @Nullable Object> given) {
    return Json.toTree(place.store.records().findService(id(given)).orElseThrow().value());
  }

  private Map<String, @Nullable Object> storedOrganization(Map<String, @Nullable Object> given) {
    return Json.toTree(place.store.records().findOrganization(id(given)).orElseThrow().value());
  }

  private static UUID id(Map<String, @Nullable Object> given) {
    return UUID.fromString(Objects.toString(given.get("id")));
  }

  /** What is left of the example: no place in the north, no quotes in a telephone number. */
  private static @Nullable Object sound(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> sound = new LinkedHashMap<>();
        map.forEach((field, inner) -> sound.put(String.valueOf(field), sound(inner)));
        if ("100".equals(String.valueOf(sound.get("latitude")))) {
          sound.remove("latitude");
          sound.remove("longitude");
        }
        yield sound;
      }
      case List<?> list -> list.stream().map(HsdsFidelityTest::sound).toList();
      case String text -> text.replaceAll("^\"|\"$", "").strip();
      case null -> null;
      default -> value;
    };
  }
}
