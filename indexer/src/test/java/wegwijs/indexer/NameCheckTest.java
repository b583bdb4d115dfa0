package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Service;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

class NameCheckTest {
  private final NameCheck check = new NameCheck(Workplace.VOCABULARY, Workplace.PLACES);

  @Test
  void tellsAnAreaThatIsNoMunicipalityRegionOrCountry() {
    assertThat(check.check(serving("Atlantis"), "rij 2"))
        .containsExactly(
            Issue.fieldKept("rij 2", "service_areas", "Atlantis", Reason.AREA_UNKNOWN));
  }

  @Test
  void tellsEachNameOnceInARun() {
    assertThat(check.check(serving("Atlantis"), "rij 2")).hasSize(1);
    assertThat(check.check(serving("Atlantis"), "rij 3")).isEmpty();
  }

  @Test
  void hasNothingToSayOfAreasThatAreKnown() {
    for (String area : List.of("Weert", "0988", "gemeente Weert", "Twente", "landelijk")) {
      assertThat(check.check(serving(area), "rij 2")).as(area).isEmpty();
    }
  }

  private static Service serving(String area) {
    String id = NameUuid.of(area).toString();
    return Json.fromTree(
        Map.of(
            "id", id, "name", "Eetclub", "service_areas", List.of(Map.of("id", id, "name", area))),
        Service.class);
  }
}
