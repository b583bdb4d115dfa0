package wegwijs.server.staff.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Reach;
import wegwijs.server.page.Answer;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.staff.Colleague;

@ExtendWith(OnTestSite.class)
class InboxPagesTest {
  private static final String LIST = "/balie/weert/vragen";
  private static final UUID SERVICE = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final TestSite site;
  private final Inbox inbox;
  private final UUID id = UUID.randomUUID();
  private String code = "";
  private final Colleague anna;

  InboxPagesTest(TestSite site) {
    this.site = site;
    inbox = new Inbox(site.office(), TestSite.CLOCK);
    anna = Colleague.with(site, Role.STAFF, "weert");
  }

  @BeforeEach
  void ask() {
    code =
        inbox.add(
            id,
            "weert",
            Kind.QUESTION,
            new Message(
                new Reach(Reach.Way.PHONE, "06-12345678", "In de ochtend"),
                "",
                "Wie helpt mijn moeder met <b>schulden</b>?",
                List.of(SERVICE)),
            2);
  }

  @Test
  void theListShowsWhatIsDueAndNoneOfTheWords() {
    Answer list = anna.get(LIST);
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.text("#open ~ * tr:contains(" + code + ")"))
        .contains("Vraag", "wo 25 nov 17.00", "niemand");
    assertThat(list.text("main")).doesNotContain("moeder", "06-12345678");
    assertThat(list.header("Cache-Control")).isEqualTo("no-store");
    assertThat(anna.logged(id)).isEmpty();
  }

  @Test
  void openingAQuestionShowsItsWordsAndStandsInTheLogWithoutThem() {
    Answer page = anna.get(LIST + "/" + id);
    assertThat(page.text("main"))
        .contains(
            "Wie helpt mijn moeder met <b>schulden</b>?",
            "06-12345678",
            "In de ochtend",
            "Proefinloop De Open Deur");
    assertThat(anna.logged(id)).containsExactly("open question");
  }

  @Test
  void isFoundByTheCodeThatTheResidentNames() {
    Answer answer = anna.get(LIST + "?code=" + code.toLowerCase(Locale.ROOT));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith(LIST + "/" + id);
    Answer unknown = anna.get(LIST + "?code=BBB-BBB");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.page().title()).startsWith("Fout: ");
  }

  @Test
  void goesFromNobodyToAColleagueToAnOutcome() {
    Colleague bo = Colleague.with(site, Role.STAFF, "weert");
    Answer assigned = anna.does(LIST + "/" + id + "/toewijzen", Map.of("aan", bo.id().toString()));
    assertThat(assigned.text(".work-done")).isEqualTo("Bewaard wie dit oppakt.");
    assertThat(inbox.open("weert", id).orElseThrow().head().assignee()).contains(bo.id());

    bo.does(LIST + "/" + id + "/notitie", Map.of("notitie", "Gebeld, was niet thuis."));
    Answer list =
        bo.does(
            LIST + "/" + id + "/sluiten",
            Map.of("uitkomst", "doorverwezen", "naar", "de schuldhulp", "gemeente", "1640"));
    assertThat(inbox.counts("weert")).anyMatch(count -> count.municipality().equals("1640"));

    assertThat(list.text("#gesloten ~ *")).contains(code, "Doorverwezen");
    assertThat(list.text("#open ~ *")).doesNotContain(code);
    Answer closed = bo.get(LIST + "/" + id);
    assertThat(closed.text("main")).contains("Gebeld, was niet thuis.", "de schuldhulp");
    assertThat(bo.does(LIST + "/" + id + "/heropenen", Map.of()).text("main"))
        .contains("Sluit de vraag");
    assertThat(bo.logged(id))
        .contains("assign question", "close question", "open question", "reopen question");
  }

  @ParameterizedTest
  @CsvSource({
    "sluiten, uitkomst, '', uitkomst",
    "sluiten, uitkomst, doorverwezen, naar",
    "notitie, notitie, ' ', notitie",
  })
  void saysWhatIsMissing(String form, String field, String value, String fault) {
    Answer answer = anna.post(LIST + "/" + id + "/" + form, Map.of(field, value));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".fault-summary a").eachAttr("href"))
        .containsExactly("#" + fault);
    assertThat(answer.page().getElementById(fault)).isNotNull();
    assertThat(inbox.open("weert", id).orElseThrow().head().closing()).isEmpty();
  }

  @Test
  void onlyColleaguesOfThePortalCanBeGivenAQuestion() {
    Colleague elsewhere = Colleague.with(site, Role.STAFF, "twente");
    anna.does(LIST + "/" + id + "/toewijzen", Map.of("aan", elsewhere.id().toString()));
    assertThat(inbox.open("weert", id).orElseThrow().head().assignee()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORTER, weert, 403",
    "STAFF, weert, 200",
    "EDITOR, weert, 200",
    "ADMINISTRATOR, weert, 200",
    "SUPPORTER, twente, 403",
    "STAFF, twente, 403",
    "ADMINISTRATOR, twente, 403",
    "STAFF, *, 200",
  })
  void onlyTheFrontOfficeOfThisPortalSeesIt(Role role, String portal, int status) {
    Colleague somebody = Colleague.with(site, role, portal);
    assertThat(somebody.get(LIST).status()).isEqualTo(status);
    assertThat(somebody.get(LIST + "/" + id).status()).isEqualTo(status);
    if (status == 403) {
      for (String form : List.of("toewijzen", "notitie", "sluiten", "heropenen", "casus")) {
        Answer answer =
            somebody.post(LIST + "/" + id + "/" + form, Map.of("uitkomst", "beantwoord"));
        assertThat(answer.status()).as(form).isEqualTo(403);
      }
      assertThat(inbox.open("weert", id).orElseThrow().head().closing()).isEmpty();
    }
  }

  @Test
  void aQuestionDoesNotExistOnAnotherPortal() {
    Colleague everywhere = Colleague.with(site, Role.STAFF, "*");
    assertThat(everywhere.get("/balie/twente/vragen/" + id).status()).isEqualTo(404);
    assertThat(everywhere.get("/balie/bestaat-niet/vragen").status()).isEqualTo(404);
    assertThat(everywhere.get(LIST + "/geen-id").status()).isEqualTo(404);
  }

  @Test
  void whoIsNotSignedInIsAskedToAndAFormWithoutTokenIsRefused() {
    assertThat(site.get(LIST).status()).isEqualTo(303);
    assertThat(site.get(LIST).header("Location")).contains("/inloggen?naar=");
    Answer answer =
        site.postAs(
            anna.cookie(), LIST + "/" + id + "/sluiten", Map.of("uitkomst", List.of("beantwoord")));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(inbox.open("weert", id).orElseThrow().head().closing()).isEmpty();
  }

  @Test
  void theStartPageTellsWhatWaits() {
    Answer start = anna.get("/balie/weert");
    assertThat(start.text("main")).contains("open.", "U heeft geen open casussen.");
    assertThat(anna.get("/balie").header("Location")).endsWith("/balie/weert");
    Colleague everywhere = Colleague.with(site, Role.STAFF, "*");
    assertThat(everywhere.get("/balie").page().select("main a").eachAttr("href"))
        .contains("/balie/weert", "/balie/twente");
  }
}
