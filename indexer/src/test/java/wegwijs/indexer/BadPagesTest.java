package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunReport;

/**
 * Whole runs over a site of which one page went wrong (items 41 to 50 of the list of bad input):
 * the reason is told, the counts add up and no record is lost.
 */
class BadPagesTest extends SiteRunFixture {
  private static final String TEXT = "<p>Een maatje komt elke week bij u langs in de buurt.</p>";
  private static final RunCounts NEW = new RunCounts(4, 1, 3, 0, 0, 0);
  private static final RunCounts SKIPPED = new RunCounts(4, 0, 3, 0, 1, 0);
  private static final RunCounts UNREAD = new RunCounts(3, 0, 3, 0, 0, 0);

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(
            "41 garbled letters",
            page("<p>In het cafÃ© Ã©Ã©n keer per week.</p>"),
            NEW,
            Set.of(Reason.TEXT_WAS_GARBLED)),
        Arguments.of(
            "42 one line of six megabytes",
            page("a".repeat(6_000_000)),
            UNREAD,
            Set.of(Reason.BODY_TOO_LARGE)),
        Arguments.of(
            "42 nested elements",
            page("<div>".repeat(100_000)),
            SKIPPED,
            Set.of(Reason.PAGE_EMPTY)),
        Arguments.of(
            "42 many attributes",
            page("<p" + " a=1".repeat(100_000) + ">Kom erbij.</p>"),
            NEW,
            Set.of()),
        Arguments.of(
            "43 a page made by a script",
            "<html><body><div id=app></div><script>start()</script></body></html>",
            SKIPPED,
            Set.of(Reason.PAGE_EMPTY)),
        Arguments.of(
            "43 a page made by a script that speaks to machines",
            "<html><body><div id=app></div>" + jsonLd(service("")) + "</body></html>",
            NEW,
            Set.of()),
        Arguments.of(
            "44 broken blocks beside a good one",
            page(
                jsonLd("{\"name\": ")
                    + jsonLd("]")
                    + jsonLd(service("\"telephone\":\"020-7960101\","))),
            NEW,
            Set.of(Reason.BLOCK_UNREADABLE)),
        Arguments.of(
            "44 a block of three megabytes",
            page(TEXT + jsonLd("{\"name\":\"" + "a".repeat(3_000_000) + "\"}")),
            NEW,
            Set.of(Reason.BLOCK_TOO_LARGE)),
        Arguments.of(
            "46 examples that nobody replaced",
            page(TEXT + "<p>Bel 0123456789 of mail someemailid@email.com</p>"),
            NEW,
            Set.of(Reason.VALUE_IS_PLACEHOLDER)),
        Arguments.of(
            "47 the address of the maker of the site",
            page(TEXT + "<p>Website door <a href='mailto:support@wordpress.com'>Bouw</a></p>"),
            NEW,
            Set.of(Reason.VALUE_OF_OTHER_PARTY)),
        Arguments.of(
            "48 a person",
            page(TEXT + "<p>Vrijwilliger Bea de Groot: 06-12340001, beadegroot@home.nl</p>"),
            NEW,
            Set.of(Reason.PERSONAL_PHONE, Reason.PERSONAL_MAILBOX)),
        Arguments.of(
            "49 scripts",
            page(
                "<p onclick='alert(1)'>&lt;script&gt;alert(1)&lt;/script&gt; Kom erbij in de buurt."
                    + "</p><a href='javascript:alert(1)'>Meer</a>"),
            NEW,
            Set.of()),
        Arguments.of(
            "50 signs that are not seen",
            page(
                "<p>Kom\u202e erbij\u200b in de buurt, e"
                    + "\u0301".repeat(5_000)
                    + "&#0;&#xD800;.</p>"),
            NEW,
            Set.of()));
  }

  private static String page(String more) {
    return "<!doctype html><html><head><title>Een maatje - Welzijn De Linde</title></head><body>"
        + "<main><h1>Een maatje</h1><p>Een maatje is er voor iedereen in de buurt.</p>"
        + more
        + "</main></body></html>";
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static String service(String more) {
    return "{"
        + more
        + "\"@type\":\"Service\",\"name\":\"Een maatje\","
        + "\"description\":\"Een maatje komt elke week bij u langs.\"}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aBadPageIsToldAndLosesNothing(
      String what, String page, RunCounts counts, Set<Reason> reasons) {
    run();
    site.body("/maatje", page);

    RunReport report = run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(tellsOfThePage(report)).isEqualTo(reasons);
    assertThat(report.counts()).isEqualTo(counts);
    assertThat(names()).containsExactlyInAnyOrder("Eetclub voor ouderen", "Een maatje", "Taalles");
    assertThat(find("Een maatje").value().toString())
        .doesNotContain("onclick", "javascript", "\u202e", "Ã", "0123456789", "06-1234", "@");
  }

  /** Addresses of this machine are no web sites; that is told of every page here. */
  private Set<Reason> tellsOfThePage(RunReport report) {
    return report.issues().stream()
        .filter(issue -> issue.place().equals(site.url("/maatje")))
        .map(Issue::reason)
        .filter(reason -> reason != Reason.URL_INVALID)
        .collect(Collectors.toSet());
  }

  /** Item 45: what a block calls its context is a name, not a page to fetch. */
  @Test
  void theContextOfABlockIsNeverFetched() {
    site.body(
        "/maatje", page(jsonLd(service("\"@context\":\"" + site.url("/context.json") + "\","))));

    RunReport report = run();

    assertThat(report.counts()).isEqualTo(new RunCounts(4, 4, 0, 0, 0, 0));
    assertThat(site.asked()).contains("/maatje").doesNotContain("/context.json");
  }
}
