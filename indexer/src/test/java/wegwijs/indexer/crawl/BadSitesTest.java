package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.store.CrawlHosts;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Sites with odd rules, site maps and links (list of bad input, 25 to 37, 39 and 40). */
class BadSitesTest {
  @TempDir private Path folder;
  private Bench bench;
  private Web web;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    web = new Web();
    web.page("/", "Thuis", "/a").page("/a", "Eetclub");
  }

  @AfterEach
  void close() {
    web.close();
  }

  private Visit visit() {
    return bench.visit(web.url("/"));
  }

  // robots.txt

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aRobotsFileThatCannotBeHadMeansNothingIsVisited(int status) {
    web.answer("/robots.txt", Web.status(status));

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).contains(Reason.ROBOTS_UNREACHABLE, Reason.HOST_DEFERRED);
    assertThat(web.asked()).isEmpty();
    assertThat(visit.counts().visited()).isZero();
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
  }

  @Test
  void theRobotsFileOfTheLastDayStandsInForOneThatCannotBeHad() {
    web.text("/robots.txt", "User-agent: *\nDisallow: /a");
    visit();
    web.answer("/robots.txt", Web.status(500)).page("/", "Thuis", "/a", "/b").page("/b", "Maatje");
    bench.clock.move(Duration.ofHours(20));

    Visit soon = visit();

    assertThat(Bench.reasons(soon)).containsExactly(Reason.SERVER_ERROR);
    assertThat(bench.pages().keySet()).containsExactly("/", "/b");
    bench.clock.move(Duration.ofHours(20));
    assertThat(Bench.reasons(visit())).contains(Reason.ROBOTS_UNREACHABLE);
    assertThat(bench.pages()).hasSize(2);
    assertThat(web.asked()).doesNotContain("/a");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 418})
  void everyOther4xxOfARobotsFileAllows(int status) {
    web.answer("/robots.txt", Web.status(status));
    assertThat(visit().counts().added()).isEqualTo(2);
  }

  @Test
  void robotsRulesHoldForTheirOwnSchemeHostAndPort() throws IOException {
    web.text("/robots.txt", "User-agent: *\nDisallow: /a");
    try (Web other = new Web()) {
      other.page("/a", "Andere poort");
      web.page("/", "Thuis", "/a", other.url("/a"));

      Visit visit = visit();

      assertThat(Bench.reasons(visit)).containsExactly(Reason.EXCLUDED_BY_ROBOTS);
      assertThat(visit.counts()).isEqualTo(new VisitCounts(3, 2, 0, 0, 0, 1));
      assertThat(bench.pages().get("/a")).contains("Andere poort");
    }
  }

  @Test
  void aWebPageInPlaceOfRulesIsToldAndHoldsNothingBack() {
    web.answer("/robots.txt", Web.html("<!doctype html><p>Disallow: /").build());

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.ROBOTS_IS_PAGE);
    assertThat(visit.counts().added()).isEqualTo(2);
  }

  @Test
  void aLongDelayIsShownAndKept() {
    web.text("/robots.txt", "User-agent: *\nCrawl-delay: 99999");

    Visit visit = visit();

    Issue delay = visit.issues().getFirst();
    assertThat(delay.reason()).isEqualTo(Reason.CRAWL_DELAY_LONG);
    assertThat(delay.value()).isEqualTo("99999 s");
    assertThat(Bench.reasons(visit)).contains(Reason.HOST_DEFERRED);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.pauses).allMatch(pause -> pause.compareTo(Duration.ofHours(1)) <= 0);
  }

  @Test
  void aRobotsFileWithEverythingOddIsObeyed() {
    String robots =
        "\uFEFFUser-agent: *\r\nCrawl-delay: 0,5\r\nDisallow: /a\r\n# " + "x".repeat(2 << 20);
    web.answer(
        "/robots.txt",
        new MockResponse.Builder()
            .addHeader("Content-Type", "text/plain")
            .body(new Buffer().write(robots.getBytes(StandardCharsets.UTF_16LE)))
            .build());

    assertThat(Bench.reasons(visit())).containsExactly(Reason.EXCLUDED_BY_ROBOTS);
  }

  // site maps

  private static String sitemap(String... urls) {
    StringBuilder text = new StringBuilder("<urlset>");
    for (String url : urls) {
      text.append("<url><loc>").append(url).append("</loc></url>");
    }
    return text.append("</urlset>").toString();
  }

  private static String index(String... urls) {
    return sitemap(urls).replace("urlset", "sitemapindex").replace("url>", "sitemap>");
  }

  @Test
  void aSitemapNamesPagesThatNobodyLinksTo() throws IOException {
    web.text("/robots.txt", "Sitemap: " + web.url("/kaart.xml.gz"))
        .answer(
            "/kaart.xml.gz",
            new MockResponse.Builder()
                .body(new Buffer().write(BadAnswersTest.gzip(sitemap(web.url("/los")))))
                .build())
        .page("/los", "Losse pagina");

    assertThat(visit().ending()).isEqualTo(Visit.Ending.COMPLETE);
    assertThat(bench.pages()).containsOnlyKeys("/", "/a", "/los");
  }

  @Test
  void sitemapsThatNameThemselvesOrGoOnForEverEnd() {
    web.text("/sitemap.xml", index(web.url("/sitemap.xml"), web.url("/s2")))
        .text("/s2", index(web.url("/s3")))
        .text("/s3", index(web.url("/s4")))
        .text("/s4", sitemap(web.url("/b")));

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.SITEMAP_TOO_DEEP);
    assertThat(web.allAsked()).doesNotContain("/s4").containsOnlyOnce("/sitemap.xml");
    assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE urlset [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>&a;</loc>"
            + "</url></urlset>",
        "<!DOCTYPE urlset [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]><urlset>&b;</urlset>",
        "<urlset><url><loc>http://zorg.example.nl/a</loc>",
      })
  void aSitemapThatIsBrokenOrEvilIsRefusedAndTheVisitIsNotWhole(String text) {
    web.text("/robots.txt", "Sitemap: " + web.url("/kaart.xml")).text("/kaart.xml", text);

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.SITEMAP_MALFORMED);
    assertThat(visit.counts().added()).isEqualTo(2);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
  }

  @Test
  void aSitemapWithTooManyPagesIsReadInPart() throws IOException {
    String many = "<url><loc>" + web.url("/a") + "</loc></url>";
    byte[] packed = BadAnswersTest.gzip("<urlset>" + many.repeat(600_000) + "</urlset>");
    web.answer("/sitemap.xml", new MockResponse.Builder().body(new Buffer().write(packed)).build());

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.SITEMAP_TOO_LARGE);
    assertThat(visit.counts().added()).isEqualTo(2);
  }

  @Test
  void aSitemapSpeaksOnlyForTheHostsOfItsSource() {
    web.text(
        "/sitemap.xml",
        sitemap(web.url("elders.example.nl", "/b"), web.url("www." + Web.HOST, "/a")));

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.SITEMAP_OFF_SCOPE);
    assertThat(web.asked()).containsExactlyInAnyOrder("/", "/a", "/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-01-01", "1970-01-01"})
  void timesThatCannotBeTrueAreIgnored(String lastmod) {
    web.text("/sitemap.xml", sitemapWithTimes(lastmod, 3));

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).contains(Reason.LASTMOD_IGNORED);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
  }

  private String sitemapWithTimes(String lastmod, int pages) {
    StringBuilder text = new StringBuilder("<urlset>");
    for (int page = 0; page < pages; page++) {
      web.page("/p" + page, "Pagina " + page);
      text.append("<url><loc>").append(web.url("/p" + page)).append("</loc><lastmod>");
      text.append(lastmod).append("</lastmod></url>");
    }
    return text.append("</urlset>").toString();
  }

  @Test
  void aSitemapIsBelievedOnlyAfterItWasOftenRight() {
    web.text("/sitemap.xml", sitemapWithTimes("2026-01-01", 12));
    visit();
    bench.passMonth();
    visit();
    CrawlHosts.Host host = bench.store.crawlHosts().get(Bench.SOURCE, Web.HOST);
    assertThat(host.lastmodRight()).isEqualTo(12);
    assertThat(host.lastmodWrong()).isZero();

    // Now it says of one page, long before it is due, that it changed.
    String later = "2026-01-01</lastmod></url><url><loc>";
    web.text(
        "/sitemap.xml",
        sitemapWithTimes("2026-01-01", 12)
            .replaceFirst(later, later.replace("2026-01-01", "2026-04-04")));
    web.page("/p0", "Pagina 0 is nieuw");
    web.forget();
    bench.clock.move(Duration.ofDays(3));
    visit();

    assertThat(web.asked()).contains("/p0").doesNotContain("/p1");
    assertThat(bench.pages().get("/p0")).contains("nieuw");
  }

  @Test
  void aSitemapThatWasWrongIsNotBelieved() {
    web.text("/sitemap.xml", sitemapWithTimes("2026-01-01", 12));
    visit();
    bench.passMonth();
    for (int page = 0; page < 12; page++) {
      web.page("/p" + page, "Pagina " + page + " is stil veranderd");
    }
    visit();
    assertThat(bench.store.crawlHosts().get(Bench.SOURCE, Web.HOST).lastmodWrong()).isEqualTo(12);
  }

  // traps

  @Test
  void aCalendarWithoutEndIsCutOffAndTold() {
    endless("/agenda?maand=%d");

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.URL_PATTERN_FULL);
    assertThat(visit.counts().added()).isEqualTo(UrlBudget.MOST_OF_PATTERN + 2);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
    bench.passMonth();
    // The budget holds from one visit to the next.
    assertThat(visit().counts().visited()).isEqualTo(UrlBudget.MOST_OF_PATTERN + 2);
  }

  /** The page after this one, for ever; many on each, so that depth does not end it. */
  private void endless(String pattern) {
    String[] links = new String[300];
    for (int page = 0; page < links.length; page++) {
      links[page] = pattern.formatted(page);
      web.page(links[page], "Agenda " + page, pattern.formatted(page + 1_000));
    }
    web.page("/a", "Eetclub", links);
  }

  @Test
  void pathsThatRepeatManyFiltersAndLongAddressesAreCutOffAndTold() {
    web.page(
        "/",
        "Thuis",
        "/a/b/a/b/a/b",
        "/zoek?f[0]=a&f[1]=b&f[2]=c&f[3]=d&f[4]=e&f[5]=f",
        "/" + "lang".repeat(600),
        "/x?" + "amp;".repeat(600));

    Visit visit = visit();

    assertThat(Bench.reasons(visit))
        .containsExactlyInAnyOrder(
            Reason.URL_REPEATS_ITSELF,
            Reason.URL_TOO_MANY_PARAMETERS,
            Reason.URL_TOO_LONG,
            Reason.URL_TOO_LONG);
    assertThat(web.asked()).containsExactly("/");
  }

  @Test
  void addressesThatGrowByEscapingEnd() {
    String link = "/lijst?a=1";
    for (int page = 0; page < 20; page++) {
      String next = link + "&amp;b=" + page;
      web.page(link, "Lijst " + page, next.replace("&", "&amp;"));
      link = next;
    }
    web.page("/", "Thuis", "/lijst?a=1");

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.URL_TOO_MANY_PARAMETERS);
    assertThat(visit.counts().visited()).isLessThan(8);
  }

  @Test
  void sessionNumbersMakeNoNewPages() {
    AtomicInteger turn = new AtomicInteger();
    web.answer(
        "/",
        request ->
            Web.html(
                    "<h1>Thuis</h1><a href='/a;jsessionid="
                        + turn.incrementAndGet()
                        + "'>a</a><a href='/a?PHPSESSID="
                        + turn.get()
                        + "'>a</a>")
                .build());

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsOnly(Reason.SESSION_ID_REMOVED);
    assertThat(web.asked()).containsExactly("/", "/a");
  }

  @Test
  void depthAndSizeAreBoundedAndTold() {
    web.page("/", "Thuis", "/1", "/a").page("/1", "Een", "/2").page("/2", "Twee", "/3");
    Scope shallow = new Scope(Set.of(Web.HOST), List.of(), List.of(), 100, 2);
    Visit deep = bench.visit(Bench.site(web.url("/")).withScope(shallow));
    assertThat(Bench.reasons(deep)).containsExactly(Reason.URL_TOO_DEEP);
    assertThat(deep.ending()).isEqualTo(Visit.Ending.COMPLETE);

    Bench other = new Bench(folder.resolve("small"));
    Scope small = new Scope(Set.of(Web.HOST), List.of(), List.of(), 2, 10);
    Visit large = other.visit(Bench.site(web.url("/")).withScope(small));
    assertThat(Bench.reasons(large)).contains(Reason.SITE_TOO_LARGE);
    assertThat(large.counts().visited()).isEqualTo(2);
    assertThat(large.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
  }

  // what pages ask

  @Test
  void aPageThatNamesAnotherAsItsOwnIsLeftToThatOne() {
    web.page("/", "Thuis", "/a", "/a?print=1");
    web.answer("/a?print=1", withCanonical("Eetclub", "/a"));

    Visit visit = visit();

    assertThat(visit.counts().added()).isEqualTo(3);
    assertThat(bench.pages()).hasSize(2);
  }

  private static MockResponse withCanonical(String text, String canonical) {
    return Web.html("<link rel=canonical href='" + canonical + "'><h1>" + text + "</h1>").build();
  }

  @Test
  void aHomePageOnEveryPageIsNotBelieved() {
    web.page("/", "Thuis", "/a", "/b", "/c")
        .answer("/a", withCanonical("Eetclub", "/"))
        .answer("/b", withCanonical("Maatje", "/"))
        .answer("/c", withCanonical("Inloop", "/"));

    visit();

    assertThat(bench.pages()).hasSize(4);
  }

  @Test
  void oneAddressForThreeDifferentPagesIsNotBelieved() {
    web.page("/", "Thuis", "/a", "/b", "/c", "/d")
        .answer("/a", withCanonical("Eetclub", "/d"))
        .answer("/b", withCanonical("Maatje", "/d"))
        .answer("/c", withCanonical("Inloop", "/d"))
        .page("/d", "Alles");

    visit();

    assertThat(bench.pages()).hasSize(5);
  }

  @Test
  void pagesThatNameEachOtherAreBothKept() {
    web.page("/", "Thuis", "/a", "/b")
        .answer("/a", withCanonical("Eetclub", "/b"))
        .answer("/b", withCanonical("Maatje", "/a"));

    visit();

    assertThat(bench.pages()).hasSize(3);
  }

  @Test
  void aPageThatAsksNotToBeShownIsExcludedAndCounted() {
    web.page("/", "Thuis", "/a", "/b", "/c", "/d")
        .answer("/a", Web.html("<meta name=robots content=noindex><a href='/uit-a'>x</a>").build())
        .answer("/b", Web.html("<h1>b</h1>").addHeader("X-Robots-Tag", "none").build())
        .answer(
            "/c", Web.html("<meta name=Robots content='nofollow'><a href='/uit-c'>x</a>").build())
        .answer("/d", Web.html("<a rel='external nofollow' href='/uit-d'>x</a>").build())
        .page("/uit-a", "Uit a");

    Visit visit = visit();

    assertThat(Bench.reasons(visit))
        .containsExactly(Reason.EXCLUDED_BY_PAGE, Reason.EXCLUDED_BY_PAGE);
    assertThat(visit.counts()).isEqualTo(new VisitCounts(6, 4, 0, 0, 0, 2));
    assertThat(bench.pages()).containsOnlyKeys("/", "/c", "/d", "/uit-a");
    assertThat(web.asked()).doesNotContain("/uit-c", "/uit-d");
    assertThat(bench.known(web.url("/a")).state()).isEqualTo(CrawlState.EXCLUDED);
  }
}
