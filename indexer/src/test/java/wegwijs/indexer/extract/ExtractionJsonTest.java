package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {
  @Test
  void tellsTheRecordsWithTheEvidenceOfEachValue() {
    Map<String, Object> json =
        ExtractionJson.of(
            Pages.EXTRACTOR.extract(
                Pages.service("<p id=bel>Bel <a href='tel:0207960101'>020-7960101</a></p>")));

    assertThat(json)
        .containsEntry("url", "https://www.delinde.example.nl/hulp")
        .containsEntry("fetchedAt", "2026-01-15T09:00:00Z")
        .containsEntry("outcome", "EXTRACTED");
    Map<?, ?> service = (Map<?, ?>) ((List<?>) json.get("services")).getFirst();
    assertThat(service.get("organization")).isEqualTo("Welzijn De Linde");
    assertThat((List<?>) service.get("values"))
        .asString()
        .contains(
            "{field=phones/0/number, value=020-7960101, selector=#bel, method=link,"
                + " confidence=0.9}")
        .contains("{field=name, value=Maatjes,");
  }

  @Test
  void tellsTheOrganizationOfSeveralServicesOnceAndEachPlaceOnce() {
    Map<String, Object> json = ExtractionJson.of(extract("11-several-services"));

    assertThat((List<?>) json.get("services")).hasSize(3);
    assertThat((List<?>) json.get("organizations")).hasSize(1);
    assertThat((List<?>) json.get("organizations"))
        .asString()
        .contains("Ontmoetingscentrum De Brug");
    assertThat((List<?>) json.get("locations")).asString().contains("Brugstraat 2");
  }

  @Test
  void tellsWhatWasHeldAndWhy() {
    assertThat((List<?>) ExtractionJson.of(extract("08-volunteers-private")).get("held"))
        .asString()
        .contains("value=06-12340801, why=PERSONAL_PHONE", "why=PERSONAL_MAILBOX");
  }

  @Test
  void tellsWhyAPageHoldsNoRecord() {
    assertThat(ExtractionJson.of(extract("04-soft-404")))
        .containsEntry("outcome", "PAGE_NOT_FOUND")
        .containsEntry("services", List.of());
  }

  @Test
  void tellsIssues() {
    assertThat((List<?>) ExtractionJson.of(extract("12-belgian-kvk")).get("issues"))
        .asString()
        .contains("value=0684.190.268, reason=KVK_INVALID");
  }

  private static Extraction extract(String name) {
    return GoldenPage.all().stream()
        .filter(page -> page.name().equals(name))
        .map(page -> Pages.EXTRACTOR.extract(page.page()))
        .findFirst()
        .orElseThrow();
  }
}
