package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;

final class SituationPagesTest {
  private final Pages pages = Pages.in(Language.DUTCH);

  @Test
  void listsLifeEventsAndThenPersonasInTheirOwnWords() {
    Document page = Jsoup.parse(pages.render(SituationSamples.all()));
    assertThat(page.select(".theme-grid a")).hasSize(2);
    assertThat(page.selectFirst(".persona-grid a").text())
        .isEqualTo("W “Ik ben veel alleen” Willem zoekt mensen om zich heen.");
    assertThat(page.selectFirst(".persona-face").attr("aria-hidden")).isEqualTo("true");
  }

  @Test
  void tellsStepsWithLawAndWhoDecides() {
    Document page = Jsoup.parse(pages.render(SituationSamples.event()));
    assertThat(page.select("ol.way > li h3").eachText())
        .containsExactly("Bel de gemeente", "Praat erover");
    assertThat(page.selectFirst(".way .law").text()).isEqualTo("Wet: Wmo 2015. Zij beslist.");
    assertThat(page.selectFirst(".way a").attr("href")).isEqualTo("/voorbeeld/zoek?q=geld");
    assertThat(page.select(".way .law")).hasSize(1);
  }

  @Test
  void showsTheBestNearbyAndLeadsToTheRest() {
    Document page = Jsoup.parse(pages.render(SituationSamples.event()));
    assertThat(page.select("#in-de-buurt ~ ol > li.card")).isNotEmpty();
    assertThat(page.selectFirst("#in-de-buurt ~ .more-link a").text()).isEqualTo("Toon alle 23");
    assertThat(page.selectFirst(".place-form").attr("action"))
        .isEqualTo("/voorbeeld/situaties/kind-wordt-18");
  }

  @Test
  void saysThatAPersonaIsMadeUpAndThatAPlaceIsUnknown() {
    Document page = Jsoup.parse(pages.render(SituationSamples.persona()));
    assertThat(page.selectFirst(".story").text()).contains("Willem is verzonnen.");
    assertThat(page.selectFirst("#stappen").text()).isEqualTo("Wat doet Willem?");
    assertThat(page.selectFirst("#woonplaats").attr("aria-describedby"))
        .isEqualTo("woonplaats-fout");
    assertThat(page.select("#rechten, #verder, .more-link")).isEmpty();
  }
}
