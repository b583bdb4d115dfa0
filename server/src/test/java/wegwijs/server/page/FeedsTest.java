package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnTestSite.class)
class FeedsTest {
  private final TestSite site;

  FeedsTest(TestSite site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({
    "/sitemap.xml, application/xml; charset=utf-8",
    "/weert/nieuw.atom, application/atom+xml; charset=utf-8",
    "/opensearch.xml, application/opensearchdescription+xml; charset=utf-8",
    "/robots.txt, text/plain; charset=utf-8",
  })
  void saysOfWhatTypeItIs(String path, String type) {
    assertThat(site.get(path).header("Content-Type").replace(";charset", "; charset"))
        .isEqualToIgnoringCase(type);
  }

  @Test
  void theSitemapOfAPortalListsItsPagesWithTheDayOfTheirLastChange() {
    Document map = xml("/weert/sitemap.xml");
    List<String> addresses = map.select("loc").eachText();
    assertThat(addresses)
        .contains(
            site.origin() + "/weert/",
            site.origin() + "/weert/situaties/kind-wordt-18",
            site.origin()
                + "/weert/aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001")
        .doesNotHaveDuplicates()
        .allMatch(address -> address.startsWith(site.origin() + "/weert/"));
    assertThat(map.select("lastmod").eachText()).isNotEmpty().allMatch(day -> day.length() == 10);
    assertThat(addresses.size()).isLessThan(xml("/sitemap.xml").select("loc").size());
  }

  @Test
  void theFeedBeginsWithWhatChangedLast() {
    Document feed = xml("/weert/nieuw.atom");
    List<String> updated = feed.select("entry > updated").eachText();
    assertThat(updated).isNotEmpty().hasSizeLessThanOrEqualTo(50);
    assertThat(updated).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(feed.selectFirst("feed > updated").text()).isEqualTo(updated.getFirst());
    assertThat(feed.selectFirst("feed > title").text()).contains("Wegwijs in Weert");
    assertThat(feed.select("entry > id").eachText()).allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(feed.select("entry > title").text()).doesNotContain("Enschede");
  }

  @Test
  void theSitemapListsOrganizationsAndWhatThePortalSaysOfItself() {
    Document map = xml("/weert/sitemap.xml");
    assertThat(map.select("loc").eachText())
        .contains(
            site.origin() + "/weert/toegankelijkheid",
            site.origin() + "/weert/privacy",
            site.origin() + "/weert/cookies");
    List<Element> organizations = map.select("url:has(loc:contains(/weert/organisatie/))");
    assertThat(organizations)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.select("lastmod").text()).hasSize(10))
        .hasSizeLessThan(xml("/sitemap.xml").select("loc:contains(/organisatie/)").size());
    String first = organizations.getFirst().select("loc").text().replace(site.origin(), "");
    assertThat(site.get(first).status()).isEqualTo(200);
  }

  @Test
  void thereIsNoPartOfASitemapBeyondItsLast() {
    assertThat(xml("/weert/sitemap.xml?deel=1").select("loc"))
        .hasSameSizeAs(xml("/weert/sitemap.xml").select("loc"));
    for (String part : List.of("0", "2", "x", "99999999999")) {
      assertThat(site.get("/weert/sitemap.xml?deel=" + part).status()).isEqualTo(404);
    }
  }

  @Test
  void theFeedOfACareQuestionHasWhatItsResultsHave() {
    Document feed = xml("/weert/nieuw.atom?thema=geld");
    List<String> links = feed.select("entry > link").eachAttr("href");
    assertThat(links).isNotEmpty().hasSizeLessThan(xml("/weert/nieuw.atom").select("entry").size());
    List<String> found =
        site.get("/weert/zoek/boekje?zorgvraag=geld")
            .page()
            .select("article a, h3 a, a")
            .eachAttr("href");
    assertThat(links)
        .allSatisfy(link -> assertThat(found).contains(link.replace(site.origin(), "")));
    assertThat(feed.select("entry > updated").eachText())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(feed.selectFirst("feed > title").text()).contains("Geld", "Wegwijs in Weert");
    assertThat(feed.selectFirst("feed > link[rel=self]").attr("href"))
        .isEqualTo(feed.selectFirst("feed > id").text())
        .isEqualTo(site.origin() + "/weert/nieuw.atom?thema=geld");
  }

  @Test
  void thereIsNoFeedOfACareQuestionThatDoesNotExist() {
    assertThat(site.get("/weert/nieuw.atom?thema=bestaat-niet").status()).isEqualTo(404);
  }

  @Test
  void resultsOfACareQuestionNameItsFeed() {
    assertThat(feeds("/weert/zoek?zorgvraag=geld&q=hulp&lijst=1"))
        .containsExactly("/weert/nieuw.atom", "/weert/nieuw.atom?thema=geld");
    assertThat(feeds("/weert/zoek?q=hulp")).containsExactly("/weert/nieuw.atom");
  }

  private List<String> feeds(String path) {
    return site.get(path).page().select("link[type=application/atom+xml]").eachAttr("href");
  }

  @Test
  void aBrowserCanSearchHereByItself() {
    Document description = xml("/weert/opensearch.xml");
    assertThat(description.selectFirst("Url[type=text/html]").attr("template"))
        .isEqualTo(site.origin() + "/weert/zoek?q={searchTerms}");
    String completions =
        description.selectFirst("Url[type=application/x-suggestions+json]").attr("template");
    assertThat(site.get(completions.replace("{searchTerms}", "mant").replace(site.origin(), "")))
        .extracting(Answer::status)
        .isEqualTo(200);
    assertThat(site.get("/weert/").page().selectFirst("link[rel=search]").attr("href"))
        .isEqualTo("/weert/opensearch.xml");
  }

  @Test
  void robotsFindTheSitemapOfEveryPortal() {
    assertThat(site.get("/robots.txt").response().body())
        .contains("Sitemap: " + site.origin() + "/sitemap.xml", "/twente/sitemap.xml")
        .contains("Disallow: /api/");
  }

  @Test
  void securityIsMissingUntilThePortalNamesSomebody() {
    assertThat(site.get("/.well-known/security.txt").status()).isEqualTo(404);
  }

  private Document xml(String path) {
    return Jsoup.parse(site.get(path).response().body(), "", Parser.xmlParser());
  }
}
