package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.model.Stored;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.indexer.extract.Extraction;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.indexer.report.Reason;
import wegwijs.indexer.report.RunCancelled;
import wegwijs.indexer.report.RunReport;

/** From a web site to records, and what becomes of them when the site changes. */
class SiteRunTest extends SiteRunFixture {
  @Test
  void eachPageAboutAServiceIsAServiceOfTheOrganization() {
    RunReport report = run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(report.counts()).isEqualTo(new RunCounts(4, 4, 0, 0, 0, 0));
    assertThat(names()).containsExactlyInAnyOrder("Eetclub voor ouderen", "Een maatje", "Taalles");
    assertThat(run().counts()).isEqualTo(new RunCounts(4, 0, 4, 0, 0, 0));
  }

  @Test
  void eachValueKeepsWhereItWasFound() {
    run();

    Stored<Service> eetclub = find("Eetclub voor ouderen");
    assertThat(eetclub.provenance().place()).isEqualTo(site.url("/eetclub"));
    assertThat(place.store.records().findEvidence(RecordKind.SERVICE, eetclub.value().id()))
        .hasValueSatisfying(evidence ->
            assertThat(evidence)
                .contains("\"name\":")
                .contains("\"schedules/0/byday\":")
                .contains(site.url("/eetclub"))
                .contains("\"confidence\":"));
  }

  @Test
  void aPageThatIsTakenAwayForGoodTakesItsServiceAlong() {
    run();
    site.status("/taalles", 410);
    assertThat(run().counts().gone()).isZero();
    assertThat(names()).hasSize(3);

    assertThat(run().counts().gone()).isEqualTo(1);
    assertThat(names()).doesNotContain("Taalles");
    site.service("/taalles", "Taalles", "");
    run();
    assertThat(names()).contains("Taalles");
  }

  /** Items 23 and 24 of the list of bad input. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PAGE_IS_LOGIN|<title>Inloggen</title><h1>Inloggen</h1><form><input name=u><input"
            + " type=password name=p><button>Inloggen</button></form>",
        "PAGE_IS_LOGIN|<title>Mijn omgeving</title><p>Vul uw gegevens in.</p><input type=password>",
        "PAGE_IS_CAPTCHA|<title>Just a moment...</title><h1>Bewijs dat u geen robot bent</h1>",
        "PAGE_IS_CONSENT|<title>De Linde</title><h1>Voordat u verdergaat</h1><p>Voordat u doorgaat,"
            + " geef eerst toestemming voor cookies.</p>",
        "PAGE_IS_PARKED|<title>te koop</title><h1>Deze domeinnaam is te koop</h1><p>Doe een bod op"
            + " deze domeinnaam bij de makelaar.</p>",
      })
  void aPageThatShowsSomethingElseForNowLeavesWhatItToldBefore(Reason reason, String page) {
    run();
    site.body("/maatje", "<html>" + page + "</html>");

    for (int visit = 0; visit < 4; visit++) {
      RunReport report = run();

      assertThat(report.counts()).isEqualTo(new RunCounts(4, 0, 3, 1, 0, 0));
      assertThat(report.reasons()).containsEntry(reason, 1);
      assertThat(names()).contains("Een maatje");
    }
  }

  @Test
  void whatIsMissingFromASiteThatIsBrokenStays() {
    run();
    for (String path : List.of("/", "/eetclub", "/maatje", "/taalles")) {
      site.status(path, 500);
    }

    RunReport report = run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.INCOMPLETE);
    assertThat(report.reasons()).containsKey(Reason.VISIT_INCOMPLETE);
    assertThat(names()).hasSize(3);
  }

  @Test
  void aServiceThatIsNoLongerOnItsPageIsMissedThreeTimesFirst() {
    run();
    site.body(
        "/maatje", "<html><title>Privacy</title><h1>Privacyverklaring</h1><p>Wij.</p></html>");
    assertThat(runOn(1).counts().gone()).isZero();
    assertThat(runOn(5).counts().gone()).isZero();
    assertThat(names()).contains("Een maatje");

    assertThat(runOn(8).counts().gone()).isEqualTo(1);
    assertThat(names()).doesNotContain("Een maatje");
  }

  @Test
  void whatBelongsToAPrivatePersonWaitsForSomebodyToLook() {
    site.service(
        "/maatje",
        "Een maatje",
        "<p>Aanmelden bij Henk Jansen, <a href=\"mailto:henkjansen@gmail.com\">henkjansen@gmail.com"
            + "</a>.</p>");

    RunReport report = run();

    assertThat(report.issues())
        .filteredOn(issue -> issue.effect() == Issue.Effect.FIELD_HELD)
        .extracting(Issue::reason)
        .contains(Reason.PERSONAL_MAILBOX);
    assertThat(find("Een maatje").value().toString()).doesNotContain("gmail");
  }

  @Test
  void aSiteThatLetsNobodyInIsRefused() {
    site.body("/robots.txt", "User-agent: *\nDisallow: /\n");

    RunReport report = run();

    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.reasons()).containsKeys(Reason.SITE_WITHOUT_PAGES, Reason.EXCLUDED_BY_ROBOTS);
  }

  @Test
  void anAddressOfTheOwnNetworkIsNotVisitedByItself() {
    RunReport report = run(source(null, false), ProgressMonitor.NONE);

    assertThat(report.outcome()).isEqualTo(RunOutcome.REFUSED);
    assertThat(report.reasons()).containsKey(Reason.ADDRESS_NOT_PUBLIC);
  }

  @Test
  void aRecipeSaysWhichPagesAndWhereTheFieldsStand() throws IOException {
    site.service("/maatje", "Een maatje", "<p class=\"titel\">Maatje voor jongeren</p>");
    Path recipe =
        place.write(
            "recept.yaml",
            """
            scope:
              exclude: ["/taalles"]
            extract:
              pages: ["/maatje"]
              fields:
                name: p.titel
            """);

    run(source(recipe.toString(), true), ProgressMonitor.NONE);

    assertThat(names()).containsExactlyInAnyOrder("Eetclub voor ouderen", "Maatje voor jongeren");
  }

  @Test
  void aMistakeInARecipeIsToldWithFileAndLine() throws IOException {
    Path recipe = place.write("recept.yaml", "scope:\n  maxPages: veel\n");
    Source source = source(recipe.toString(), true);

    assertThatThrownBy(() -> run(source, ProgressMonitor.NONE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("recept.yaml")
        .hasMessageContaining("veel");
  }

  @Test
  void aVisitThatIsStoppedGoesOnTheNextTime() {
    List<Runnable> actions = new ArrayList<>();
    ProgressMonitor stops =
        new ProgressMonitor() {
          @Override
          public void onCancel(Runnable action) {
            actions.add(action);
          }

          @Override
          public void update(long done) {
            actions.forEach(Runnable::run);
          }
        };

    assertThatThrownBy(() -> run(source(null, true), stops)).isInstanceOf(RunCancelled.class);
    assertThat(place.store.runs().latestId()).isZero();

    assertThat(run().outcome()).isEqualTo(RunOutcome.COMPLETE);
    assertThat(names()).hasSize(3);
  }

  @Test
  void onePageCanBeTriedWithoutKeepingAnything() {
    Source page =
        new Source("proef", SourceFormat.SITE, site.url("/eetclub"), null, 50, null, true);

    assertThat(visitor().tryPage(page, ProgressMonitor.NONE))
        .isInstanceOfSatisfying(
            SiteVisitor.Trial.Read.class,
            read -> assertThat(read.extraction()).isInstanceOf(Extraction.Extracted.class));
    assertThat(names()).isEmpty();
    assertThat(folder.resolve("crawl")).doesNotExist();
  }
}
