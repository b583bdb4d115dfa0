package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.indexer.crawl.Page;

class SiteRecipeTest {
  private static final String RECIPE =
      """
      pages: ["/aanbod/*"]
      ignore: [".spreekuur-huisarts"]
      fields:
        name: .titel
        summary: .kort
        phone: "a.bel @href"
        email: a.mail @href
        schedule: .tijden li
        address_1: .straat
        postal_code: .postcode
        city: .plaats
        area: .gebied li
        organization.name: .aanbieder
        organization.kvk: .kvk
      """;

  private static final Page PAGE =
      Pages.page(
          "https://www.delinde.example.nl/aanbod/maatjes",
          """
          <title>Nieuws</title><main><h1>Nieuws</h1><p class=titel>Maatjes</p><p class=kort>Samen op pad.</p>
          <p>Een maatje komt elke week bij u langs voor een praatje of een wandeling.</p>
          <a class=bel href="tel:0207960101">Bel ons</a> <a class=mail href="mailto:maatjes@delinde.example.nl">Mail ons</a>
          <ul class=tijden><li>ma 9.00-12.00 uur</li><li>di 13.00-15.00 uur</li></ul>
          <p class=spreekuur-huisarts>Huisarts: 020-7960202</p>
          <span class=straat>Lindelaan 12</span> <span class=postcode>6001xa</span> <span class=plaats>Weert</span>
          <ul class=gebied><li>Weert</li><li>Nederweert</li></ul>
          <span class=aanbieder>Welzijn De Linde</span> <span class=kvk>90001201</span></main>
          """);

  @Test
  void aRecipeGoesBeforeEverythingElse() {
    ExtractedRecord record = extract(RECIPE, PAGE);

    assertThat(record.kind()).isEqualTo(RecordKind.SERVICE);
    assertThat(record.tree())
        .containsEntry("name", "Maatjes")
        .containsEntry("summary", "Samen op pad.")
        .containsEntry("email", "maatjes@delinde.example.nl")
        .containsEntry("phones", List.of(Map.of("number", "0207960101")))
        .containsEntry(
            "service_areas", List.of(Map.of("name", "Weert"), Map.of("name", "Nederweert")));
    assertThat(record.tree().get("service_at_locations").toString())
        .contains("address_1=Lindelaan 12", "postal_code=6001 XA", "city=Weert");
    assertThat(record.tree().get("schedules").toString()).contains("MO", "TU", "15:00");
    assertThat(record.tree().get("organization").toString())
        .contains("Welzijn De Linde", "90001201");
    assertThat(record.evidence().get("name"))
        .satisfies(evidence -> {
          assertThat(evidence.method()).isEqualTo(Method.RECIPE);
          assertThat(evidence.selector()).isEqualTo(".titel");
        });
  }

  @Test
  void whatARecipeIgnoresIsNotLookedAt() {
    assertThat(extract(RECIPE, PAGE).tree().toString()).doesNotContain("020-7960202");
  }

  @Test
  void aRecipeMakesAServiceOfAPageThatWouldBeNone() {
    assertThat(Pages.EXTRACTOR.extract(PAGE)).isInstanceOf(Extraction.NotContent.class);
  }

  @Test
  void onlyThePagesThatItNamesAreServicesByIt() {
    Page news =
        Pages.page(
            "https://www.delinde.example.nl/nieuws/maatjes",
            new String(PAGE.body(), StandardCharsets.UTF_8));

    assertThat(new Extractor(Optional.of(recipe(RECIPE)), Places.shipped()).extract(news))
        .isInstanceOf(Extraction.NotContent.class);
  }

  @Test
  void aMistakeNamesLineAndRemedy() {
    assertThatThrownBy(() -> recipe("fields:\n  naam: h1\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("naam")
        .hasMessageContaining("name");
    assertThatThrownBy(() -> recipe("fields:\n  name: 'h1[['\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("h1[[")
        .hasMessageContaining("CSS-selector");
  }

  private static ExtractedRecord extract(String recipe, Page page) {
    Extraction extraction =
        new Extractor(Optional.of(recipe(recipe)), Places.shipped()).extract(page);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).records().getFirst();
  }

  private static SiteRecipe recipe(String yaml) {
    return SiteRecipe.of(YamlDocument.read("recept.yaml", new StringReader(yaml)));
  }
}
