package wegwijs.indexer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.Service;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Reach;

class AreasTest {
  private static final String WEERT = "0988";

  private final Areas areas = new Areas(Places.shipped());

  @Test
  void aCodeOrANameIsAMunicipality() {
    assertThat(reach(null, "extent", WEERT).municipalities()).containsExactly(WEERT);
    assertThat(reach(null, "name", "Weert").municipalities()).containsExactly(WEERT);
    assertThat(reach(null, "name", "Weert").names()).containsExactly("Weert");
  }

  @Test
  void aRegionIsItsMunicipalities() {
    Reach reach = reach(null, "extent", "twente");

    assertThat(reach.municipalities()).hasSizeGreaterThan(10).contains("0153");
    assertThat(reach.everywhere()).isFalse();
  }

  @Test
  void nationwideIsOneValue() {
    Reach reach = reach(WEERT, "extent", "landelijk");

    assertThat(reach.everywhere()).isTrue();
    assertThat(reach.facetValues()).containsExactly(Reach.EVERYWHERE);
  }

  @Test
  void anUnknownAreaIsNotEverywhere() {
    Reach reach = reach(null, "name", "De Verre Landen");

    assertThat(reach.everywhere()).isFalse();
    assertThat(reach.facetValues()).isEmpty();
    assertThat(reach.names()).containsExactly("De Verre Landen");
  }

  @Test
  void withoutAnAreaTheMunicipalityOfTheSourceCounts() {
    assertThat(areas.of(service(List.of(), List.of()), WEERT).municipalities())
        .containsExactly(WEERT);
  }

  @Test
  void withoutThatTheMunicipalityWhereItStands() {
    Service service = service(List.of(), List.of(at("Enschede")));

    assertThat(areas.of(service, null).municipalities()).containsExactly("0153");
  }

  @Test
  void whatSaysNothingAndStandsNowhereReachesEveryone() {
    assertThat(areas.of(service(List.of(), List.of()), null).everywhere()).isTrue();
  }

  @Test
  void whereItStandsIsNotWhomItServes() {
    Service service = service(List.of(area("extent", WEERT)), List.of(at("Enschede")));

    assertThat(areas.of(service, null).municipalities()).containsExactly(WEERT);
  }

  private Reach reach(@Nullable String source, String field, String text) {
    return areas.of(service(List.of(area(field, text)), List.of()), source);
  }

  private static Map<String, String> area(String field, String text) {
    return Map.of("id", id(), field, text);
  }

  private static Map<String, Object> at(String city) {
    return Map.of(
        "id", id(),
        "location", Map.of("id", id(), "addresses", List.of(Map.of("id", id(), "city", city))));
  }

  private static Service service(List<?> areas, List<?> locations) {
    return Json.fromTree(
        Map.of("id", id(), "name", "X", "service_areas", areas, "service_at_locations", locations),
        Service.class);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
