package wegwijs.indexer.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Redirects and addresses that cannot be trusted (list of bad input, 9, 10, 13, 14 and 22). */
class BadRedirectsTest extends SiteFixture {
  @Test
  void redirectsInACircleAreToldWithTheirTrail() {
    web.page("/", "Thuis", "/a")
        .answer("/a", Web.redirect("/b"))
        .answer("/b", Web.redirect("/c"))
        .answer("/c", Web.redirect("/a"));

    Visit visit = visit();

    Issue issue = visit.issues().getFirst();
    assertThat(issue.reason()).isEqualTo(Reason.REDIRECT_LOOP);
    assertThat(issue.value()).contains("/a -> ").contains("/b -> ");
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(2, 1, 0, 0, 1, 0));
  }

  @Test
  void tenRedirectsAreFollowedAndElevenAreNot() {
    for (int hop = 0; hop < 11; hop++) {
      web.answer("/" + hop, Web.redirect("/" + (hop + 1)));
    }
    web.page("/11", "Eetclub");

    Visit eleven = bench.visit(web.url("/0"));
    bench.passMonth();
    Visit ten = bench.visit(web.url("/1"));

    assertThat(Bench.reasons(eleven)).contains(Reason.REDIRECT_LOOP);
    assertThat(bench.counts(ten).added()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://zorg.example.nl/a",
        "gopher://zorg.example.nl/",
        "javascript:alert(1)",
        "data:text/html,hoi",
        "http://",
        "https://jan:geheim@zorg.example.nl:99999999/",
      })
  void aRedirectToWhatIsNoPageIsRefused(String location) {
    web.answer("/", Web.html("<h1>Eetclub</h1>").build());
    visit();
    web.answer("/", Web.redirect(location));
    bench.passMonth();

    Visit visit = visit();

    assertKept(visit, Reason.REDIRECT_FORBIDDEN);
    assertThat(visit.issues().toString()).doesNotContain("geheim");
  }

  @Test
  void aSiteThatMovedToAnotherHostIsForTheAdministratorToAdd() {
    web.answer("/", Web.html("<h1>Eetclub</h1>").build());
    visit();
    web.answer("/", Web.redirect(web.url("nieuw.example.nl", "/")));
    bench.passMonth();

    Visit visit = visit();

    assertKept(visit, Reason.REDIRECT_OFF_SCOPE);
    assertThat(visit.issues().getFirst().value())
        .isEqualTo(web.url("/") + " -> " + web.url("nieuw.example.nl", "/"));
  }

  @Test
  void passwordsInAddressesAreDroppedAndNeverShown() {
    web.page("/", "Thuis", "http://piet:geheim@" + Web.HOST + ":" + web.port() + "/a")
        .page("/a", "Eetclub");

    Visit visit = bench.visit("http://jan:geheim@" + Web.HOST + ":" + web.port() + "/");

    assertThat(Bench.reasons(visit))
        .containsExactly(Reason.PASSWORD_IN_URL, Reason.PASSWORD_IN_URL);
    assertThat(visit.toString() + bench.store.crawlFrontier().list(Bench.SOURCE))
        .doesNotContain("geheim");
    assertThat(bench.counts(visit).added()).isEqualTo(2);
  }

  private void assertKept(Visit visit, Reason reason) {
    assertThat(Bench.reasons(visit)).contains(reason);
    assertThat(bench.counts(visit)).isEqualTo(new VisitCounts(1, 0, 0, 0, 1, 0));
    assertThat(visit.ending()).isEqualTo(Visit.Ending.INCOMPLETE);
    assertThat(bench.pages().values()).containsExactly("<h1>Eetclub</h1>");
  }
}
