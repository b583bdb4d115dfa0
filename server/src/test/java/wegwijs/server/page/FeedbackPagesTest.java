package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.feedback.Fault;
import wegwijs.server.office.feedback.Remark;
import wegwijs.server.office.feedback.Report;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.office.feedback.Subject;

@ExtendWith(OnTestSite.class)
class FeedbackPagesTest {
  private static final String ID = "00000000-0000-4000-8000-000000000001";
  private static final String ORGANIZATION = "00000000-0000-4000-8000-0000000000a1";
  private static final String FORM = "/weert/melden/aanbod/" + ID;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final TestSite site;
  private final Reports reports;
  private final Satisfaction satisfaction;

  FeedbackPagesTest(TestSite site) {
    this.site = site;
    reports = new Reports(site.office(), Clock.systemUTC());
    satisfaction = new Satisfaction(site.office(), Clock.systemUTC());
  }

  @ParameterizedTest
  @CsvSource({
    "/weert/aanbod/proefinloop-de-open-deur/" + ID + ", /weert/melden/aanbod/" + ID,
    "/organisatie/stichting-proef-zoon/" + ORGANIZATION + ", /melden/organisatie/" + ORGANIZATION,
  })
  void everyDetailPageLeadsToItsForm(String page, String form) {
    assertThat(site.get(page).page().select(".report a").eachAttr("href")).containsExactly(form);
    assertThat(site.get(form).text("main")).contains("Schrijf geen namen");
  }

  @Test
  void aReportComesInSealed() {
    Map<String, List<String>> form = IntakePagesTest.fields(site.get(FORM).page());
    form.put("wat", List.of("openingstijden", "kosten", "onzin"));
    form.put("toelichting", List.of("Op dinsdag is het dicht."));
    form.put("email", List.of("melder@example.nl"));

    Answer sent = site.post(FORM, form);

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("Location")).endsWith(FORM + "/bedankt");
    assertThat(site.get(FORM + "/bedankt").text("main")).contains("Een redacteur kijkt ernaar");
    Report report =
        reports.listOpen("weert").stream()
            .filter(open -> open.subject().id().equals(UUID.fromString(ID)))
            .findFirst()
            .orElseThrow();
    assertThat(report.subject().kind()).isEqualTo(Subject.Kind.SERVICE);
    assertThat(report.remark())
        .isEqualTo(
            new Remark(
                List.of(Fault.HOURS, Fault.COST), "Op dinsdag is het dicht.", "melder@example.nl"));
    assertThat(FileBytes.contain(site.folder(), "Op dinsdag is het dicht.")).isFalse();
    assertThat(FileBytes.contain(site.folder(), "melder@example.nl")).isFalse();
  }

  @Test
  void aReportSaysWhatIsWrong() {
    Map<String, List<String>> form = IntakePagesTest.fields(site.get(FORM).page());
    form.put("email", List.of("geen adres"));
    Answer answer = site.post(FORM, form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".error-summary a").eachAttr("href"))
        .containsExactly("#wat", "#email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/melden/aanbod/00000000-0000-4000-8000-00000000dead",
        "/melden/aanbod/x",
        "/melden/gemeente/" + ID,
        "/melden/organisatie/" + ID
      })
  void whatDoesNotExistCannotBeWrong(String path) {
    assertThat(site.get(path).status()).isEqualTo(404);
    assertThat(site.post(path, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void oneClientCannotGoOnSendingForms() {
    for (int form = 0; form < TestSite.MOST_FORMS; form++) {
      site.postFrom("203.0.113.7", "/gevonden", "antwoord=ja");
    }
    Answer refused = site.postFrom("203.0.113.7", "/gevonden", "antwoord=ja");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.text("main")).contains("Het is even te druk");
    assertThat(site.postFrom("203.0.113.8", "/gevonden", "antwoord=ja").status()).isEqualTo(303);
  }

  @Test
  void foundOrNotIsCountedAndNothingElse() {
    assertThat(site.get("/twente/zoek?q=geld").page().select(".found-form button").eachText())
        .containsExactly("Ja", "Nee");

    assertThat(site.post("/twente/gevonden", Map.of("antwoord", List.of("ja"))).status())
        .isEqualTo(303);
    site.post("/twente/gevonden", Map.of("antwoord", List.of("nee")));
    site.post("/twente/gevonden", Map.of("antwoord", List.of("nee")));
    site.post("/twente/gevonden", Map.of("antwoord", List.of("misschien")));

    assertThat(satisfaction.list("twente", TODAY, TODAY))
        .containsExactly(new Satisfaction.Answers(TODAY, 1, 2));
    assertThat(satisfaction.list("bollenstreek", TODAY, TODAY)).isEmpty();
    assertThat(site.get("/twente/gevonden").text("main")).contains("Uw vraag bewaren wij niet.");
  }
}
