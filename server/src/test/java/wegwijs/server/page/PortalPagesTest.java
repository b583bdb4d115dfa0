package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class PortalPagesTest {
  private final TestSite site;

  PortalPagesTest(TestSite site) {
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/weert/",
        "/weert/zoek?q=geld",
        "/weert/zoek?q=xyzxyz",
        "/weert/contact",
        "/weert/bestaat-niet",
        "/weert/aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001"
      })
  void keepsAllLinksWithinItself(String path) {
    assertThat(site.get(path).page().select("a[href^=/], form").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/weert/"));
    assertThat(site.get(path).page().select("form").eachAttr("action"))
        .contains("/weert/zoek")
        .allMatch(action -> action.startsWith("/weert/"));
  }

  @Test
  void addsTheSlashThatItsStartNeeds() {
    Answer answer = site.get("/weert");
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).endsWith("/weert/");
  }

  @Test
  void isChosenByHostName() {
    Answer answer = site.get("weert.localhost:8080", "/zoek?q=geld");
    assertThat(answer.page().title()).endsWith("Wegwijs in Weert");
    assertThat(answer.page().select("a[href^=/weert]")).isEmpty();
    assertThat(site.get("weert.localhost", "/twente/zoek").status()).isEqualTo(404);
    assertThat(site.get("onbekend.invalid", "/").page().title()).endsWith("Wegwijs");
  }

  @Test
  void showsWhatServesItsMunicipalities() {
    int everything = total("/zoek");
    int weert = total("/weert/zoek");
    assertThat(weert).isPositive().isLessThan(everything);
    assertThat(site.get("/weert/zoek?q=hulp+bij+schulden+enschede").text("ol.cards h3"))
        .doesNotContain("Enschede");
    assertThat(total("/weert/zoek?gemeente=landelijk"))
        .isEqualTo(total("/zoek?gemeente=landelijk"));
  }

  @Test
  void followsAVisitorToAnotherPlace() {
    assertThat(total("/weert/zoek?plaats=Enschede")).isEqualTo(total("/zoek?plaats=Enschede"));
  }

  @Test
  void countsOnItsFirstPageWhatItsSearchFinds() {
    String note = site.get("/weert/").text(".hero-note");
    assertThat(note).contains(" " + total("/weert/zoek") + " ");
  }

  @Test
  void namesItsFrontOfficeOnEveryPage() {
    assertThat(site.get("/weert/zoek?q=geld").text("aside#mens")).contains("De Vraagwijzer");
    assertThat(site.get("/twente/").text("aside#mens")).contains("loket van uw gemeente in Twente");
  }

  private int total(String path) {
    return Integer.parseInt(
        site.get(path).text("h2.results-count").replaceFirst(" .*", "").replace(".", ""));
  }
}
