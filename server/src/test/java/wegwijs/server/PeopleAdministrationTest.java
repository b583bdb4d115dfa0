package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.feedback.Fault;
import wegwijs.server.office.feedback.Remark;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.feedback.Subject;

/** Accounts and the log in the browser. */
class PeopleAdministrationTest {
  private static final String PEOPLE = "/beheer/mensen";

  @TempDir private Path folder;
  @AutoClose private AdminSite site;

  @BeforeEach
  void open() {
    site = new AdminSite(folder.resolve("var"));
  }

  @Test
  void addsSomebodyWhoseLinkIsShownOnceAndWorks() {
    String page =
        site.post(
                PEOPLE,
                Map.of(
                    "naam",
                    "Bo <b>",
                    "email",
                    "bo@example.nl",
                    "rol",
                    "medewerker",
                    "portaal",
                    "weert"))
            .body();
    assertThat(page).contains("Bo &lt;b&gt;").doesNotContain("Bo <b>");
    Matcher link = Pattern.compile("/toegang/[A-Za-z0-9_-]{43}").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(site.get(link.group(), "").body()).contains("bo@example.nl");
    Account bo = find("bo@example.nl");
    assertThat(bo.grants()).isEqualTo(Grants.of(Role.STAFF, "weert"));
    assertThat(site.get(PEOPLE + "/" + bo.id()).body()).doesNotContain("/toegang/");
    assertThat(site.get("/beheer/logboek").body()).contains("add account", bo.id().toString());
  }

  @Test
  void tellsWhatIsWrongWithWhoIsAdded() {
    Map<String, String> bad =
        Map.of("naam", " ", "email", "bo", "rol", "medewerker", "portaal", "weert");
    HttpResponse<String> answer = site.post(PEOPLE, bad);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Vul een naam in", "Vul een heel e-mailadres in");
    Map<String, String> nowhere =
        Map.of("naam", "Bo", "email", "bo@example.nl", "rol", "baas", "portaal", "weert");
    assertThat(site.post(PEOPLE, nowhere).statusCode()).isEqualTo(404);
    assertThat(site.people().people().accounts().findByEmail("bo@example.nl")).isEmpty();
  }

  @Test
  void changesRightsAndShutsOutWithoutDelay() {
    Account bo = site.people().add("bo@example.nl", Role.EDITOR, "*");
    String cookie = site.people().cookie(bo);
    String path = PEOPLE + "/" + bo.id();
    assertThat(site.get("/beheer", cookie).statusCode()).isEqualTo(200);

    site.post(path + "/rechten", Map.of("rol", "ondersteuner", "portaal", "weert"));
    assertThat(site.get("/beheer", cookie).statusCode()).isEqualTo(303);
    assertThat(find("bo@example.nl").grants()).isEqualTo(Grants.of(Role.SUPPORTER, "weert"));

    site.post(path + "/blokkeren", Map.of());
    assertThat(find("bo@example.nl").isActive()).isFalse();
    site.post(path + "/blokkeren", Map.of());
    assertThat(find("bo@example.nl").isActive()).isTrue();
  }

  @Test
  void nobodyChangesTheirOwnRights() {
    Account boss = site.people().add("boss@example.nl", Role.ADMINISTRATOR, "*");
    String cookie = site.people().cookie(boss);
    String path = PEOPLE + "/" + boss.id();
    assertThat(site.get(path, cookie).body()).contains("Dit bent u zelf");
    assertThat(site.post(path + "/blokkeren", Map.of(), cookie).statusCode()).isEqualTo(404);
    assertThat(find("boss@example.nl").isActive()).isTrue();
  }

  @Test
  void whatAVisitorSaysIsWrongReachesTheEditorsOfItsPortalOnly() {
    Reports reports =
        new Reports(
            OfficeStore.open(
                folder.resolve("var").resolve("office.db"),
                folder.resolve("var").resolve("office.key")),
            Clock.systemUTC());
    UUID id = UUID.randomUUID();
    reports.add(
        id,
        "weert",
        new Subject(Subject.Kind.SERVICE, UUID.randomUUID()),
        new Remark(List.of(Fault.HOURS), "Op <i>maandag</i> dicht", ""));
    String elsewhere =
        site.people().cookie(site.people().add("ed@example.nl", Role.EDITOR, "twente"));
    String here = site.people().cookie(site.people().add("em@example.nl", Role.EDITOR, "weert"));
    Map<String, String> form = Map.of("portaal", "weert", "melding", id.toString());

    assertThat(site.get("/beheer/nakijken", elsewhere).body()).doesNotContain("maandag");
    assertThat(site.post("/beheer/nakijken/meldingen/afhandelen", form, elsewhere).statusCode())
        .isEqualTo(404);
    assertThat(site.get("/beheer/nakijken", here).body())
        .contains("Op &lt;i&gt;maandag&lt;/i&gt; dicht", "openingstijden");
    assertThat(site.post("/beheer/nakijken/meldingen/afhandelen", form, here).statusCode())
        .isEqualTo(303);
    assertThat(reports.listOpen("weert")).isEmpty();
    assertThat(site.get("/beheer/nakijken", here).body()).doesNotContain("maandag");
  }

  private Account find(String email) {
    return site.people().people().accounts().findByEmail(email).orElseThrow();
  }
}
