package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnTestSite.class)
class ShortlistPagesTest {
  private static final String ID = "00000000-0000-4000-8000-000000000001";
  private static final String OTHER = "00000000-0000-4000-8000-000000000002";
  private static final String SERVICE = "/weert/aanbod/proefinloop-de-open-deur/" + ID;

  private final TestSite site;

  ShortlistPagesTest(TestSite site) {
    this.site = site;
  }

  @Test
  void growsAndShrinksByPlainLinksOnResults() {
    Document before = site.get("/weert/zoek?q=proefwoord").page();
    assertThat(before.select(".to-list")).isEmpty();
    String add = before.selectFirst("ol.cards .save").attr("href");
    assertThat(add).isEqualTo("/weert/zoek?q=proefwoord&lijst=" + ID);

    Document after = site.get(add).page();
    assertThat(after.selectFirst(".to-list").text()).isEqualTo("Mijn lijst 1");
    assertThat(after.selectFirst(".to-list").attr("href")).isEqualTo("/weert/lijst?id=" + ID);
    assertThat(after.selectFirst("ol.cards .save").attr("href"))
        .isEqualTo("/weert/zoek?q=proefwoord");
  }

  @Test
  void goesAlongToEveryPageWithinThePortal() {
    Document page = site.get(SERVICE + "?lijst=" + ID).page();
    assertThat(page.select("a[href^=/weert/]:not([rel=nofollow], [type*=atom])").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.contains(ID));
    // Who takes the address of the feed along does not tell what is on the list.
    assertThat(page.select("a[type*=atom]").eachAttr("href")).containsExactly("/weert/nieuw.atom");
    assertThat(page.selectFirst("form input[name=lijst]").attr("value")).isEqualTo(ID);
    assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo(site.origin() + SERVICE);
  }

  @Test
  void survivesAMoveToTheRightAddress() {
    Answer answer = site.get("/weert/aanbod/oud/" + ID + "?lijst=" + OTHER);
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).endsWith(SERVICE + "?lijst=" + OTHER);
  }

  @Test
  void showsMailsAndComparesWhatWasChosen() {
    Document page = site.get("/weert/lijst?id=" + ID + "&id=" + OTHER).page();
    assertThat(page.select("ol.cards h3")).hasSize(2);
    assertThat(page.select("ol.cards dd a[href^=tel:]")).isNotEmpty();
    assertThat(page.select(".comparison th[scope=col]")).hasSize(2);
    assertThat(page.select(".comparison").text()).contains("onbekend");
    assertThat(page.selectFirst("a[href^=mailto]").attr("href"))
        .contains("Proefinloop%20De%20Open%20Deur", "0495%20575%20000", "%2Flijst%3Fid%3D" + ID);
    assertThat(page.selectFirst(".qr path").attr("d")).startsWith("M4,4h1v1h-1z");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void leavesOutWhatDoesNotExistAndSaysSo() {
    Document page = site.get("/lijst?id=" + ID + "&id=00000000-0000-4000-8000-00000000dead").page();
    assertThat(page.select("ol.cards h3")).hasSize(1);
    assertThat(page.selectFirst(".notice").text()).startsWith("1 keuze staat hier niet meer.");
    assertThat(page.select(".comparison")).isEmpty();
    assertThat(site.get("/lijst?id=%3Cscript%3E").text("main")).contains("nog leeg");
  }

  @Test
  void setsNoCookie() {
    assertThat(site.get("/lijst?id=" + ID).header("Set-Cookie")).isEmpty();
  }

  @Test
  void bindsAnyResultsAsABookletByTheme() {
    Document page = site.get("/weert/zoek/boekje?zorgvraag=geld").page();
    String total =
        site.get("/weert/zoek?zorgvraag=geld").text("h2.results-count").replaceFirst(" .*", "");
    assertThat(page.select(".entry")).hasSize(Integer.parseInt(total));
    assertThat(page.selectFirst(".cover").text())
        .contains("Sociale kaart Weert en Midden-Limburg West", "Geld", "23 november 2026");
    assertThat(page.select(".contents a").eachAttr("href"))
        .hasSize(page.select(".chapter").size())
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
  }

  @Test
  void bindsEverythingEachOnce() {
    Document page = site.get("/zoek/boekje").page();
    assertThat(page.select(".entry h3 a").eachAttr("href"))
        .hasSizeGreaterThan(150)
        .doesNotHaveDuplicates();
    assertThat(page.select(".entry")).allMatch(entry -> entry.select(".unknown").isEmpty());
  }
}
