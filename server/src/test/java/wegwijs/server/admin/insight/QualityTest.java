package wegwijs.server.admin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.Service;
import wegwijs.server.admin.insight.Quality.Aspect;

class QualityTest {
  private static final LocalDate YEAR_AGO = LocalDate.of(2025, 11, 26);
  private static final Map<String, Object> FULL =
      Map.of(
          "phones", List.of(Map.of("id", UUID.randomUUID().toString(), "number", "020-7960123")),
          "schedules", List.of(Map.of("id", UUID.randomUUID().toString(), "byday", "MO")),
          "summary", "Samen eten.",
          "eligibility_description", "Ouderen",
          "application_process", "Bel ons.",
          "fees_description", "Gratis",
          "service_areas", List.of(Map.of("id", UUID.randomUUID().toString(), "name", "Weert")));

  private final Quality quality = new Quality();

  private static Service service(Map<String, Object> fields) {
    Map<String, Object> tree = new LinkedHashMap<>(fields);
    tree.put("id", UUID.randomUUID().toString());
    tree.put("name", "Eetclub");
    return Json.fromTree(tree, Service.class);
  }

  @Test
  void nothingIsKnownOfNothing() {
    assertThat(quality.percent()).isZero();
    assertThat(quality.percent(Aspect.PHONE)).isZero();
  }

  @Test
  void countsOfHowManyServicesEachAspectIsKnown() {
    quality.add(service(FULL), false, YEAR_AGO, YEAR_AGO);
    quality.add(service(Map.of()), false, YEAR_AGO.minusDays(1), YEAR_AGO);
    quality.add(service(Map.of()), true, null, YEAR_AGO);

    assertThat(quality.services()).isEqualTo(3);
    assertThat(quality.percent(Aspect.PHONE)).isEqualTo(66);
    assertThat(quality.percent(Aspect.ADDRESS)).isZero();
    for (Aspect aspect : List.of(Aspect.HOURS, Aspect.DESCRIPTION, Aspect.AREA, Aspect.CHECKED)) {
      assertThat(quality.percent(aspect)).as(aspect.name()).isEqualTo(33);
    }
    assertThat(quality.percent()).isEqualTo(33);
  }

  @Test
  void blankTextTellsNothing() {
    quality.add(service(Map.of("description", " ", "fees_description", "")), false, null, YEAR_AGO);
    assertThat(quality.percent()).isZero();
  }

  @Test
  void allMeansAll() {
    quality.add(service(FULL), false, YEAR_AGO.plusDays(1), YEAR_AGO);
    for (int i = 0; i < 199; i++) {
      quality.add(service(FULL), false, YEAR_AGO.plusDays(1), YEAR_AGO);
    }
    quality.add(service(Map.of()), false, YEAR_AGO.plusDays(1), YEAR_AGO);
    assertThat(quality.percent(Aspect.COST)).isEqualTo(99);
    assertThat(quality.percent(Aspect.CHECKED)).isEqualTo(100);
  }
}
