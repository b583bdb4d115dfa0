package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything under a path of the site of a municipality. */
@ExtendWith(OnTestSite.class)
class BasePathTest {
  private static final String BASE = "/sociale-kaart";
  private static final String SERVICE =
      "aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001";

  private final TestSite site;

  BasePathTest(TestSites sites) {
    site = sites.under(BASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/weert/",
        "/weert/zoek?q=geld",
        "/weert/zoek?q=xyzxyz&doelgroep=jeugd",
        "/weert/zoek/boekje",
        "/situaties",
        "/situaties/kind-wordt-18",
        "/weert/lijst?id=00000000-0000-4000-8000-000000000001",
        "/weert/contact",
        "/weert/privacy",
        "/embed?thema=geld",
        "/webmaster",
        "/bestaat-niet",
        "/" + SERVICE
      })
  void everyAddressOnAPageStaysUnderIt(String path) {
    Document page = site.get(path).page();
    List<String> addresses = page.select("[href^=/]").eachAttr("href");
    addresses.addAll(page.select("[src^=/]").eachAttr("src"));
    addresses.addAll(page.select("form").eachAttr("action"));
    assertThat(addresses).hasSizeGreaterThan(3).allMatch(address -> address.startsWith(BASE + "/"));
    for (String asset : page.select("link[rel=stylesheet], script[src], img").eachAttr("href")) {
      assertThat(site.get(asset.substring(BASE.length())).status()).isEqualTo(200);
    }
  }

  @Test
  void redirectsStayUnderIt() {
    assertThat(site.get("").header("Location")).endsWith(BASE + "/");
    assertThat(site.get("/weert").header("Location")).endsWith(BASE + "/weert/");
    assertThat(site.get("/" + SERVICE.replace("proefinloop", "oude-naam")).header("Location"))
        .endsWith(BASE + "/" + SERVICE);
  }

  @Test
  void programsReadWholeAddresses() {
    assertThat(xml("/weert/sitemap.xml").select("loc").eachText())
        .contains(site.address() + "/weert/" + SERVICE)
        .allMatch(address -> address.startsWith(site.address() + "/weert/"));
    assertThat(xml("/nieuw.atom").select("link").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith(site.address() + "/"));
    assertThat(xml("/opensearch.xml").select("Url").eachAttr("template"))
        .containsExactly(
            site.address() + "/zoek?q={searchTerms}",
            site.address() + "/api/v1/suggesties/opensearch?q={searchTerms}");
    assertThat(site.get("/robots.txt").response().body())
        .contains(
            "Sitemap: " + site.address() + "/sitemap.xml",
            "Sitemap: " + site.address() + "/weert/sitemap.xml");
  }

  @Test
  void codeForOtherSitesHasTheWholeAddress() {
    assertThat(site.get("/weert/webmaster").page().wholeText())
        .contains(site.address() + "/weert/widget.js", site.address() + "/weert/zoek")
        .contains("script-src " + site.origin() + "\nframe-src " + site.origin());
  }

  @Test
  void aHostNameStillChoosesItsPortal() {
    Answer answer = site.get("weert.localhost", "/zoek?q=geld");
    assertThat(answer.page().title()).endsWith("Wegwijs in Weert");
    assertThat(answer.page().select("form").eachAttr("action"))
        .containsOnly(BASE + "/zoek", BASE + "/gevonden");
  }

  private Document xml(String path) {
    return Jsoup.parse(site.get(path).response().body(), Parser.xmlParser());
  }
}
