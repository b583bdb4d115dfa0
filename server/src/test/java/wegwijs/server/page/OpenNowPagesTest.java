package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the test site it is Monday, 10 o'clock; of its services only De Open Deur has known hours. */
@ExtendWith(OnTestSite.class)
class OpenNowPagesTest {
  private static final String OPEN = "/zoek?q=proefwoord&nu-open=1";

  private final TestSite site;

  OpenNowPagesTest(TestSite site) {
    this.site = site;
  }

  @Test
  void aCardSaysUntilWhenItIsOpen() {
    Answer answer = site.get("/zoek?q=proefwoord");
    assertThat(answer.text("li.card:has(h3:contains(Open Deur)) .card-open"))
        .isEqualTo("Nu open tot 12.00 uur");
    assertThat(answer.page().select(".notice")).isEmpty();
  }

  @Test
  void isOfferedWhereHoursAreKnown() {
    Element box = site.get("/zoek?q=proefwoord").page().select("#filters #nu-open").first();
    assertThat(box).isNotNull();
    assertThat(box.hasAttr("checked")).isFalse();
    assertThat(site.get("/zoek?q=proefwoord").text("#nu-open-hint"))
        .startsWith("Alleen hulp waarvan wij de openingstijden weten.");
    assertThat(site.get("/zoek?gemeente=0344").page().select("#nu-open")).isEmpty();
  }

  @Test
  void showsOnlyWhatIsKnownToBeOpen() {
    Answer answer = site.get(OPEN);
    assertThat(answer.page().select("ol.cards h3").eachText())
        .containsExactly("Proefinloop De Open Deur");
    assertThat(answer.text("h2.results-count")).startsWith("1 resultaat");
    assertThat(answer.page().select("#nu-open").hasAttr("checked")).isTrue();
  }

  @Test
  void tellsHowMuchMoreFitsAndHowToSeeIt() {
    int all = total("/zoek?q=proefwoord");
    Element notice = site.get(OPEN).page().select(".notice").first();
    assertThat(notice).isNotNull();
    assertThat(notice.text())
        .contains(all == 2 ? "nog 1 vorm van hulp" : "nog " + (all - 1) + " vormen van hulp")
        .contains("Wij weten niet of die nu open", "Bel eerst.");
    assertThat(total(notice.select("a").attr("href"))).isEqualTo(all);
  }

  @Test
  void aChipTakesItAwayAndOtherLinksKeepIt() {
    Answer answer = site.get(OPEN + "&doelgroep=volwassenen");
    assertThat(answer.page().select(".chosen a.chip").eachText())
        .first()
        .isEqualTo("Verwijder filter Nu open");
    assertThat(answer.page().select(".chosen a.chip").eachAttr("href"))
        .containsExactly(
            "/zoek?q=proefwoord&doelgroep=volwassenen", "/zoek?q=proefwoord&nu-open=1");
    assertThat(answer.page().select("a.chip-clear").attr("href")).isEqualTo("/zoek?q=proefwoord");
    assertThat(answer.page().select(".languages a").eachAttr("href"))
        .filteredOn(href -> href.contains("taal=en"))
        .allMatch(href -> href.contains("nu-open=1"));
  }

  @Test
  void isAWayOutWhenNothingIsOpen() {
    Answer answer = site.get("/zoek?q=geldzorgen&nu-open=1");
    assertThat(answer.text("h2.results-count")).startsWith("Geen resultaten");
    assertThat(answer.text("ul.drops")).contains("Zonder “Nu open”");
    assertThat(answer.text(".notice")).contains("Wij weten niet of die nu open zijn");
  }

  @Test
  void worksInPrivateAndInEnglish() {
    Answer secret = site.post("/zoek", "q=proefwoord&nu-open=1");
    assertThat(secret.page().select("ol.cards h3").eachText())
        .containsExactly("Proefinloop De Open Deur");
    assertThat(secret.page().select(".notice button").val()).isEqualTo("/zoek?q=proefwoord");
    assertThat(site.get(OPEN + "&taal=en").text(".notice")).contains("open now. Call first.");
  }

  @Test
  void isAskedForAgainEachTime() {
    assertThat(site.get(OPEN).header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(site.post("/zoek", "q=proefwoord&nu-open=1").header("Cache-Control"))
        .isEqualTo("no-store");
  }

  @Test
  void aBookletIsForAnyHour() {
    String booklet = site.get(OPEN).page().select(".booklet-link a").attr("href");
    assertThat(booklet).isEqualTo("/zoek/boekje?q=proefwoord");
    assertThat(site.get("/zoek/boekje?q=proefwoord&nu-open=1").text("main"))
        .isEqualTo(site.get(booklet).text("main"));
  }

  @Test
  void aFrameCanPresetIt() {
    Answer answer = site.get("/embed?nu-open=1");
    assertThat(answer.page().select("input[name=nu-open]").val()).isEqualTo("1");
    assertThat(answer.text(".embed-results a")).isEqualTo("Proefinloop De Open Deur");
    assertThat(site.get("/embed?nu-open=1&thema=rouw").page().select("input[name=nu-open]"))
        .as("nothing is open there")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "0", "", "1&nu-open=2"})
  void anyOtherValueLeadsToAPage(String value) {
    assertThat(site.get("/zoek?q=proefwoord&nu-open=" + value).status()).isEqualTo(200);
  }

  private int total(String address) {
    String heading = site.get(address).text("h2.results-count");
    return heading.startsWith("Geen") ? 0 : Integer.parseInt(heading.split(" ", 2)[0]);
  }
}
