package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class SituationPagesTest {
  private final TestSite site;

  SituationPagesTest(TestSite site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/weert", "/twente", "/bollenstreek"})
  void everySituationHasHelpNearbyOnEveryPortal(String base) {
    List<String> addresses =
        site.get(base + "/situaties")
            .page()
            .select(".theme-grid a, .persona-grid a")
            .eachAttr("href");
    assertThat(addresses).hasSizeGreaterThanOrEqualTo(23);
    for (String address : addresses) {
      Document page = site.get(address).page();
      assertThat(page.select("#in-de-buurt ~ ol > li.card")).as(address).isNotEmpty();
      assertThat(page.select(".way .arrow-link")).as(address).isNotEmpty();
      assertThat(page.select("main a[href^=/]").eachAttr("href"))
          .as(address)
          .allMatch(href -> href.startsWith(base + "/"));
    }
  }

  @Test
  void everyLinkToASearchFindsWhatItPromises() {
    for (String href :
        site.get("/weert/situaties/rekeningen-niet-betalen")
            .page()
            .select("main a[href*=/zoek]")
            .eachAttr("href")) {
      assertThat(site.get(href).page().select("ol.cards > li")).as(href).isNotEmpty();
    }
  }

  @Test
  void tellsTheLawAndWhoDecides() {
    assertThat(site.get("/situaties/van-wmo-naar-wlz").text(".way"))
        .contains("Wet: Wet langdurige zorg. Het CIZ beslist.");
  }

  @Test
  void showsTheBestFiveAndHowManyThereAre() {
    Document page = site.get("/situaties/rekeningen-niet-betalen").page();
    String all = page.selectFirst(".more-link a").text();
    assertThat(page.select("ol.cards > li")).hasSize(5);
    String href = page.selectFirst(".more-link a").attr("href");
    assertThat("Toon alle " + site.get(href).text("h2.results-count").replaceAll("[^0-9].*", ""))
        .isEqualTo(all);
  }

  @Test
  void showsWhatServesThePlaceThatAVisitorNames() {
    Document page = site.get("/situaties/rekeningen-niet-betalen?plaats=Enschede").page();
    assertThat(page.select("ol.cards h3").text()).contains("Enschede").doesNotContain("Almelo");
    assertThat(page.selectFirst("#woonplaats").attr("value")).isEqualTo("Enschede");
    Document unknown = site.get("/situaties/rekeningen-niet-betalen?plaats=xyzdorp").page();
    assertThat(unknown.select("#woonplaats-fout")).hasSize(1);
    assertThat(unknown.select("ol.cards > li")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/weert/zoek?q=mijn+kind+wordt+18, /weert/situaties/kind-wordt-18",
    "/zoek?q=ik+kom+uit+het+ziekenhuis, /situaties/uit-het-ziekenhuis",
    "/zoek?q=mijn+partner+krijgt+dementie, /situaties/partner-met-dementie",
    "/zoek?q=van+Wmo+naar+Wlz, /situaties/van-wmo-naar-wlz",
    "/zoek?q=ik+ben+net+in+Nederland, /situaties/net-in-nederland",
    "/zoek?q=ik+wil+iets+betekenen+voor+een+ander, /situaties/iets-voor-een-ander",
    "/zoek?zorgvraag=schulden, /situaties/rekeningen-niet-betalen",
  })
  void isOfferedWithResultsOfAQuestionThatItFits(String search, String situation) {
    assertThat(site.get(search).page().select(".recognise a").eachAttr("href"))
        .hasSizeLessThanOrEqualTo(2)
        .startsWith(situation);
  }

  @Test
  void isNotOfferedWhereNothingFits() {
    assertThat(site.get("/zoek?q=xyzxyz").page().select(".recognise")).isEmpty();
    assertThat(site.get("/zoek").page().select(".recognise")).isEmpty();
  }

  @Test
  void isAmongTheWaysInOfAPortal() {
    assertThat(site.get("/weert/").page().select(".situation-links a").eachAttr("href"))
        .hasSize(9)
        .contains("/weert/situaties/kind-wordt-18");
    assertThat(site.get("/situaties/bestaat-niet").status()).isEqualTo(404);
  }
}
