package wegwijs.server.staff.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** Asking, answering, finding again and keeping order, over HTTP. */
class BoardPagesTest {
  private static final String PATH = "/balie/weert/prikbord";

  @TempDir private Path folder;
  @AutoClose private StaffSite site;
  private StaffSite.Colleague anna;
  private StaffSite.Colleague bo;
  private StaffSite.Colleague editor;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
    anna = site.colleague("anna@example.nl", Role.SUPPORTER, "weert");
    bo = site.colleague("bo@example.nl", Role.SUPPORTER, "weert");
    editor = site.colleague(Role.EDITOR, "weert");
  }

  private static Map<String, String> question(String title, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("soort", "casus");
    fields.put("titel", title);
    fields.put("tekst", text);
    fields.put("onderwerp", "geld");
    return fields;
  }

  /** Asks; gives the path of the question. */
  private String ask(String title, String text) {
    Reply sent = anna.post(PATH + "/nieuw", question(title, text));
    assertThat(sent.status()).as(sent.text(".fault-summary")).isEqualTo(303);
    return sent.location().split("\\?", 2)[0];
  }

  @Test
  void aCaseIsAskedAnsweredAndFoundAgain() {
    String path = ask("Schuldhulpverlening en een eigen huis", "Kan <b>dat</b> samen?");
    assertThat(bo.get(path).text("main")).contains("Casus", "Geld", "Kan <b>dat</b> samen?");
    Reply answered =
        bo.post(path + "/antwoord", Map.of("tekst", "Ja, vraag naar saneringskrediet."));
    assertThat(answered.location()).isEqualTo(path + "?gedaan=answered");
    assertThat(anna.get(path).text("ol"))
        .contains("saneringskrediet", bo.account().name() + ", 23 november 2026");

    for (String words : List.of("schuldhulp", "saneringskredieten", "huis en schulden")) {
      Reply found = bo.get(PATH + "?q=" + words.replace(" ", "+"));
      assertThat(found.page().select("h3 a").eachAttr("href")).as(words).containsExactly(path);
    }
    assertThat(bo.get(PATH + "?q=zeilboot").text("h2")).contains("Niets gevonden");
    assertThat(bo.get(PATH + "?onderwerp=wonen").page().select("h3 a")).isEmpty();
    assertThat(bo.get(PATH + "?onderwerp=geld").page().select("h3 a")).hasSize(1);
  }

  @Test
  void whoNamesSomebodyIsRemindedAndMustConfirm() {
    Map<String, String> fields =
        question("Hulp voor mevrouw De Vries", "Zij heeft BSN 111222333 en belt op 06-12340000");
    Reply warned = anna.post(PATH + "/nieuw", fields);
    assertThat(warned.status()).isEqualTo(422);
    assertThat(warned.text("#waarschuwing"))
        .contains("mevrouw De Vries", "burgerservicenummer: 111222333", "06-12340000");
    assertThat(warned.page().select("#tekst").text()).contains("Zij heeft BSN");
    assertThat(anna.get(PATH).page().select("h3 a")).isEmpty();

    fields.put("bevestigd", "ja");
    assertThat(anna.post(PATH + "/nieuw", fields).status()).isEqualTo(303);

    String path = ask("Vraag", "Wie weet raad?");
    Reply answer = bo.post(path + "/antwoord", Map.of("tekst", "Bel Henk Jansen"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("#waarschuwing")).contains("Een naam: Henk Jansen");
    assertThat(bo.get(path).text("main")).doesNotContain("Henk Jansen");
  }

  @Test
  void whatIsEmptyOrTooLongIsToldAndNotLost() {
    Reply refused = anna.post(PATH + "/nieuw", question("", "Wel een tekst"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#fouten")).contains("De titel ontbreekt");
    assertThat(refused.page().select("#tekst").text()).isEqualTo("Wel een tekst");
    assertThat(refused.page().select("#k-onderwerp-geld").hasAttr("checked")).isTrue();
    assertThat(anna.post(PATH + "/nieuw", question("x".repeat(121), "y")).status()).isEqualTo(422);
  }

  @Test
  void subscribersHearThatButNotWhat() {
    bo.post(PATH + "/volgen", Map.of("volg", "geld"));
    anna.post(PATH + "/volgen", Map.of("volg", "geld"));
    StaffSite.Colleague elsewhere = site.colleague(Role.SUPPORTER, "twente");
    elsewhere.post("/balie/twente/prikbord/volgen", Map.of("volg", "geld"));
    assertThat(bo.get(PATH).page().select("#k-volg-geld").hasAttr("checked")).isTrue();

    ask("Een gevoelige titel", "Een gevoelige tekst");

    assertThat(site.sent()).hasSize(1);
    assertThat(site.sent().getFirst().to()).isEqualTo("bo@example.nl");
    assertThat(site.sent().getFirst().toString())
        .contains("Nieuw op het prikbord: Geld")
        .doesNotContain("gevoelig", "anna");
    site.people().people().accounts().setActive(bo.account().id(), false);
    ask("Nog een", "Vraag");
    assertThat(site.sent()).hasSize(1);
  }

  @Test
  void editorsCloseHideAndRemove() {
    String path = ask("Een vraag", "Wie weet raad?");
    bo.post(path + "/antwoord", Map.of("tekst", "Een lelijk antwoord"));
    String hide = editor.get(path).page().select("ol form").attr("action");
    assertThat(bo.get(path).page().select("ol form")).isEmpty();
    assertThat(bo.post(hide, Map.of("verberg", "ja")).status()).isEqualTo(403);
    editor.post(hide, Map.of("verberg", "ja"));
    assertThat(bo.get(path).body()).doesNotContain("lelijk");
    assertThat(bo.get(PATH + "?q=lelijk").page().select("h3 a")).isEmpty();
    assertThat(editor.get(path).body()).contains("lelijk");

    editor.post(path + "/staat", Map.of("staat", "gesloten"));
    assertThat(bo.get(path).text("main")).contains("kan niemand meer antwoorden");
    assertThat(bo.post(path + "/antwoord", Map.of("tekst", "Toch nog")).location())
        .contains("gedaan=too-late");
    editor.post(path + "/staat", Map.of("staat", "verborgen"));
    assertThat(bo.get(path).status()).isEqualTo(404);
    assertThat(bo.get(PATH).page().select("h3 a")).isEmpty();
    assertThat(editor.get(PATH).page().select("h3 a")).hasSize(1);
    editor.post(path + "/weg", Map.of());
    assertThat(editor.get(path).status()).isEqualTo(404);
  }

  @Test
  void nobodyElsewhereReadsAnswersOrModerates() {
    String path = ask("Een vraag", "Wie weet raad?");
    String id = path.substring(path.lastIndexOf('/') + 1);
    StaffSite.Colleague elsewhere = site.colleague(Role.EDITOR, "twente");
    assertThat(elsewhere.get(path).status()).isEqualTo(403);
    String there = "/balie/twente/prikbord/" + id;
    assertThat(elsewhere.get(there).status()).isEqualTo(404);
    for (String action : List.of("/antwoord", "/staat", "/weg")) {
      assertThat(
              elsewhere.post(there + action, Map.of("tekst", "x", "staat", "verborgen")).status())
          .as(action)
          .isEqualTo(404);
    }
    assertThat(elsewhere.get("/balie/twente/prikbord?q=raad").page().select("h3 a")).isEmpty();
    assertThat(anna.get(path).status()).isEqualTo(200);
  }
}
