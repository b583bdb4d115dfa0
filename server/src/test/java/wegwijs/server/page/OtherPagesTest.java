package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class OtherPagesTest {
  private static final String ORGANIZATION =
      "/organisatie/stichting-proef-zoon/00000000-0000-4000-8000-0000000000a1";

  private final TestSite site;

  OtherPagesTest(TestSite site) {
    this.site = site;
  }

  @Test
  void startsWithAQuestionAndThemes() {
    Answer answer = site.get("/");
    assertThat(answer.text("h1 label[for=q]")).isEqualTo("Waar zoekt u hulp bij?");
    assertThat(answer.page().select(".theme-grid a").eachAttr("href"))
        .contains("/zoek?zorgvraag=geld", "/zoek?zorgvraag=wonen");
    assertThat(answer.text(".hero-note")).contains("vormen van hulp");
    assertThat(answer.page().select("a[href=tel:112]")).hasSize(1);
  }

  @Test
  void showsAnOrganizationWithAllItOffers() {
    Answer answer = site.get(ORGANIZATION);
    assertThat(answer.text("h1")).isEqualTo("Stichting Proef & Zoon");
    assertThat(answer.page().select(".offers a").eachAttr("href"))
        .containsExactly("/aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001");
    assertThat(answer.text("main")).contains("KvK-nummer 12345678", "Voorbeeldstraat 1");
    assertThat(answer.page().select(".steps a").attr("href"))
        .isEqualTo("https://www.voorbeeld.invalid/");
    assertThat(answer.page().select("link[rel=canonical]").attr("href"))
        .isEqualTo(site.origin() + ORGANIZATION);
  }

  @Test
  void movesAnOrganizationToItsOwnAddress() {
    Answer answer = site.get("/organisatie/x/00000000-0000-4000-8000-0000000000a1");
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo(ORGANIZATION);
  }

  @Test
  void showsAllFrontOfficesOnThePortalForEverything() {
    assertThat(site.get("/contact").page().select(".office-card h2").eachText())
        .contains("Het loket van uw gemeente", "De Vraagwijzer");
    assertThat(site.get("/weert/contact").page().select(".office-card h2").eachText())
        .containsExactly("De Vraagwijzer");
  }

  @Test
  void whoCannotBeCalledYetCanStillBeAsked() {
    Document page = site.get("/weert/contact").page();
    assertThat(page.select(".office-card .ask-ways a").eachText())
        .containsExactly("Bel mij terug", "Geef uw vraag aan ons mee");
    assertThat(page.text()).doesNotContain("nog niet bekend");
  }

  @Test
  void saysPlainlyThatAPageDoesNotExist() {
    Answer answer = site.get("/weert/bestaat/niet");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.page().title()).startsWith("Fout: Deze pagina bestaat niet");
    assertThat(answer.text("main")).doesNotContain("404");
    assertThat(answer.page().select("a[href=/weert/contact]")).isNotEmpty();
  }

  @Test
  void escapesTheAddressOfAPageThatDoesNotExist() {
    assertThat(site.get("/%3Cscript%3Ealert(1)%3C/script%3E").response().body())
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/zoek?q=geld", "/contact", ORGANIZATION, "/bestaat-niet", "/weert/"})
  void hasHomeSearchContactAPersonAndASkipLink(String path) {
    Answer answer = site.get(path);
    assertThat(answer.page().select("form[role=search][method=get]")).hasSize(1);
    assertThat(answer.page().select("aside#mens h2").text()).isEqualTo("Praat met een mens");
    assertThat(answer.page().select("header a.brand")).hasSize(1);
    assertThat(answer.page().select("footer a[href$=/contact]")).hasSize(1);
    assertThat(answer.page().body().child(0).attr("href")).isEqualTo("#inhoud");
    assertThat(answer.page().select("html").attr("lang")).isEqualTo("nl");
    assertThat(answer.page().select("h1")).hasSize(1);
    assertThat(answer.page().select("[target=_blank], [style], script:not([src])")).isEmpty();
  }
}
