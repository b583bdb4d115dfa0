package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.store.CrawlHosts;
import wegwijs.indexer.report.Reason;

/** Site maps that are broken, evil or wrong (list of bad input, 31 to 35). */
class BadSitemapsTest extends SiteFixture {
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
    assertThat(bench.counts(visit).added()).isEqualTo(2);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
  }

  @Test
  void aSitemapWithTooManyPagesIsReadInPart() throws IOException {
    String many = "<url><loc>" + web.url("/a") + "</loc></url>";
    byte[] packed = BadAnswersTest.gzip("<urlset>" + many.repeat(600_000) + "</urlset>");
    web.answer("/sitemap.xml", new MockResponse.Builder().body(new Buffer().write(packed)).build());

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.SITEMAP_TOO_LARGE);
    assertThat(bench.counts(visit).added()).isEqualTo(2);
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

  @Test
  void aPageThatIsLeftForLaterIsNotJudgedAgain() {
    web.text("/sitemap.xml", sitemapWithTimes("2026-01-01", 12));
    visit();
    bench.passMonth();
    visit();
    bench.passMonth();
    for (int page = 0; page < 12; page++) {
      web.answer("/p" + page, Web.html("").code(503).addHeader("Retry-After", "86400").build());
    }
    visit();
    assertThat(bench.store.crawlHosts().get(Bench.SOURCE, Web.HOST).lastmodRight()).isEqualTo(12);
  }
}
