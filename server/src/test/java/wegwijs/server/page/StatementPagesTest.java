package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class StatementPagesTest {
  private final TestSite site;

  StatementPagesTest(TestSite site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/toegankelijkheid", "/privacy", "/cookies"})
  void standsAtTheFootOfEveryPage(String path) {
    assertThat(site.get("/weert/zoek?q=geld").page().select(".site-footer a").eachAttr("href"))
        .contains("/weert" + path);
    Answer answer = site.get("/weert" + path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.page().select("main h2")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(answer.page().select("main a").eachAttr("href")).contains("/weert/contact");
  }

  @Test
  void tellsHowLongAQuestionIsKept() {
    assertThat(site.get("/weert/privacy").text("main"))
        .contains("Een vraag die u meegeeft", "hooguit 60 dagen");
  }

  @Test
  void saysPlainlyWhatAPortalDidNotFillIn() {
    assertThat(site.get("/weert/privacy").text("main")).contains("Dit is nog niet ingevuld.");
    assertThat(site.get("/weert/toegankelijkheid").text("main"))
        .contains("Een onderzoek door anderen is nog niet gedaan.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/zoek?q=mijn+man+slaat+mij",
        "/weert/zoek?zorgvraag=huiselijk-geweld",
        "/situaties/thuis-niet-veilig"
      })
  void letsAReaderLeavePagesAboutViolence(String path) {
    assertThat(site.get(path).page().select("main > .exit-bar a.exit").eachAttr("href"))
        .containsExactly("https://www.knmi.nl/nederland-nu/weer");
  }

  @Test
  void letsAReaderLeaveARecordAboutViolenceAndNoOther() {
    String first =
        site.get("/zoek?zorgvraag=huiselijk-geweld")
            .page()
            .selectFirst("ol.cards h3 a")
            .attr("href");
    assertThat(site.get(first).page().select("a.exit")).hasSize(1);
    assertThat(site.get("/zoek?q=schulden").page().select("a.exit")).isEmpty();
    assertThat(site.get("/situaties/kind-wordt-18").page().select("a.exit")).isEmpty();
  }

  @Test
  void privacyTellsOfSearchingInPrivate() {
    assertThat(site.get("/weert/privacy").page().select("main h2").eachText())
        .containsSubsequence("Wat u zoekt", "Zoek privé", "Wat wij tellen");
    assertThat(site.get("/weert/privacy").text("main")).contains("niet in het adres");
    assertThat(site.get("/privacy?taal=en").text("main")).contains("Search in private");
  }
}
