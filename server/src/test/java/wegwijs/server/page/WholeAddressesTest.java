package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines and caches are told of the site's own address. */
@ExtendWith(OnTestSite.class)
class WholeAddressesTest {
  private static final String SERVICE =
      "/weert/aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001";
  private static final String KNOWN = "https://kaart.voorbeeld.nl";

  private final TestSites sites;
  private final TestSite site;

  WholeAddressesTest(TestSites sites, TestSite site) {
    this.sites = sites;
    this.site = site;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/weert/",
        SERVICE,
        "/organisatie/stichting-proef-zoon/00000000-0000-4000-8000-0000000000a1",
        "/weert/situaties",
        "/situaties/greet",
        "/contact",
        "/weert/privacy",
        "/weert/webmaster",
        "/weert/meedenkers",
        "/weert/zoek"
      })
  void eachPageOfItsOwnIsToldWholeAndInEveryLanguage(String path) {
    TestSite under = sites.under("/sociale-kaart");
    Document page = under.get(path).page();
    assertThat(canonical(page)).isEqualTo(under.address() + path);
    assertThat(alternates(page))
        .containsExactly(
            "nl " + under.address() + path,
            "en " + under.address() + path + "?taal=en",
            "ar " + under.address() + path + "?taal=ar",
            "uk " + under.address() + path + "?taal=uk",
            "tr " + under.address() + path + "?taal=tr",
            "pl " + under.address() + path + "?taal=pl",
            "x-default " + under.address() + path);
    Document turkish = under.get(path + "?taal=tr&lijst=x").page();
    assertThat(alternates(turkish)).isEqualTo(alternates(page));
    assertThat(canonical(turkish)).isEqualTo(under.address() + path + "?taal=tr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/weert/zoek?q=geld", "/lijst", "/bestaat-niet", "/weert/terugbellen"})
  void aPageThatIsNotListedTellsNone(String path) {
    Document page = site.get(path).page();
    assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void aMadeUpHostIsNotRepeated() {
    Document page = site.get("kwaad.example", SERVICE).page();
    assertThat(canonical(page)).isEqualTo(SERVICE);
    assertThat(alternates(page)).isEmpty();
  }

  @Test
  void aHostOfAPortalIsItsOwnWithoutAMadeUpPort() {
    Document page = site.get("weert.localhost:6666", "/contact").page();
    assertThat(canonical(page)).isEqualTo("http://weert.localhost/contact");
  }

  @Test
  void whatTheInstallationSaysWinsFromTheRequest() throws IOException {
    try (TestSite known = TestSite.known(KNOWN)) {
      assertThat(canonical(known.get(SERVICE).page())).isEqualTo(KNOWN + SERVICE);
      Document page = known.get("kwaad.example", SERVICE).page();
      assertThat(canonical(page)).isEqualTo(KNOWN + SERVICE);
      assertThat(page.html()).doesNotContain("kwaad.example");
      String map = known.get("kwaad.example", "/weert/sitemap.xml").response().body();
      assertThat(Jsoup.parse(map, "", Parser.xmlParser()).select("loc").eachText())
          .isNotEmpty()
          .allMatch(address -> address.startsWith(KNOWN + "/weert/"));
      assertThat(canonical(known.get("weert.localhost", "/contact").page()))
          .isEqualTo("http://weert.localhost/contact");
    }
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }

  private static List<String> alternates(Document page) {
    return page.select("link[hreflang]").stream().map(WholeAddressesTest::alternate).toList();
  }

  private static String alternate(Element link) {
    return link.attr("hreflang") + " " + link.attr("href");
  }
}
