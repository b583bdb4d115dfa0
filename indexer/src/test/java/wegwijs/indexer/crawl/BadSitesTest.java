package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Sites with traps for crawlers, and what pages ask of them (list of bad input, 24, 36, 37, 39,
 * 40).
 */
class BadSitesTest extends SiteFixture {
  @Test
  void aCalendarWithoutEndIsCutOffAndTold() {
    endless("/agenda?maand=%d");

    Visit visit = visit();

    assertThat(Bench.reasons(visit)).containsExactly(Reason.URL_PATTERN_FULL);
    assertThat(bench.counts(visit).added()).isEqualTo(UrlBudget.MOST_OF_PATTERN + 2);
    assertThat(visit.ending()).isEqualTo(Visit.Ending.COMPLETE);
    bench.passMonth();
    // The budget holds from one visit to the next.
    assertThat(bench.counts(visit()).visited()).isEqualTo(UrlBudget.MOST_OF_PATTERN + 2);
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
  void aPageThatSuddenlySaysOtherThingsKeepsWhatItSaidUntilItInsists() {
    web.page("/a", words("eten", 40));
    visit();
    web.page("/a", words("gokken", 40));

    for (int visit = 0; visit < 3; visit++) {
      bench.passMonth();
      assertThat(Bench.reasons(visit())).containsExactly(Reason.PAGE_SAYS_OTHER_THINGS);
      assertThat(bench.pages().get("/a")).contains("eten7").doesNotContain("gokken");
    }
    bench.passMonth();
    assertThat(Bench.reasons(visit())).isEmpty();
    assertThat(bench.pages().get("/a")).contains("gokken7");
  }

  @Test
  void aPageThatIsRewrittenIsBelievedAtOnce() {
    web.page("/a", words("eten", 30) + words("samen", 10));
    visit();
    web.page("/a", words("koken", 30) + words("samen", 10));
    bench.passMonth();

    assertThat(Bench.reasons(visit())).isEmpty();
    assertThat(bench.pages().get("/a")).contains("koken7");
  }

  private static String words(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i + " ").collect(Collectors.joining());
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
    assertThat(bench.counts(visit).visited()).isLessThan(8);
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
    assertThat(other.counts(large).visited()).isEqualTo(2);
    assertThat(large.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
  }

  @Test
  void aPageThatNamesAnotherAsItsOwnIsLeftToThatOne() {
    web.page("/", "Thuis", "/a", "/a?print=1");
    web.answer("/a?print=1", withCanonical("Eetclub", "/a"));

    Visit visit = visit();

    assertThat(bench.counts(visit).added()).isEqualTo(3);
    assertThat(bench.pages()).hasSize(2);
    assertThat(bench.disbelieved()).isEmpty();
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
    assertThat(bench.disbelieved())
        .containsExactly(Issue.pageNoted(web.url("/a"), web.url("/"), Reason.CANONICAL_IGNORED));
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
    assertThat(bench.disbelieved())
        .containsExactly(Issue.pageNoted(web.url("/a"), web.url("/d"), Reason.CANONICAL_IGNORED));
  }

  @Test
  void pagesThatNameEachOtherAreBothKept() {
    web.page("/", "Thuis", "/a", "/b")
        .answer("/a", withCanonical("Eetclub", "/b"))
        .answer("/b", withCanonical("Maatje", "/a"));

    visit();

    assertThat(bench.pages()).hasSize(3);
    assertThat(bench.disbelieved()).hasSize(2);
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
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(6, 4, 0, 0, 0, 2));
    assertThat(bench.pages()).containsOnlyKeys("/", "/c", "/d", "/uit-a");
    assertThat(web.asked()).doesNotContain("/uit-c", "/uit-d");
    assertThat(bench.known(web.url("/a")).state()).isEqualTo(CrawlState.EXCLUDED);
  }
}
