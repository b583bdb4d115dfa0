package wegwijs.server.staff.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** Contributing, publishing, finding and completing lessons, over HTTP. */
class KnowledgePagesTest {
  private static final String PATH = "/balie/weert/kennis";

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

  private static Map<String, String> course() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("soort", "cursus");
    fields.put("titel", "Van Wmo naar Wlz");
    fields.put(
        "tekst",
        "## Wanneer\n\nAls iemand **altijd** zorg nodig heeft. <script>alert(1)</script>\n- Bel het"
            + " [CIZ](https://www.voorbeeld.invalid/ciz)\n- [Fout](javascript:alert(1))");
    fields.put("video", "https://www.voorbeeld.invalid/film");
    fields.put("vragen", "Wie beslist?\n- De gemeente\n* Het CIZ");
    fields.put("onderwerp", "ouder-worden");
    return fields;
  }

  private String contribute() {
    Reply sent = anna.post(PATH + "/nieuw", course());
    assertThat(sent.status()).as(sent.text("#fouten")).isEqualTo(303);
    return sent.location().split("\\?", 2)[0];
  }

  @Test
  void aSupporterContributesAnEditorPublishesAColleagueCompletes() {
    String path = contribute();
    assertThat(anna.get(path).text("main")).contains("Alleen de schrijver en de redacteur");
    assertThat(bo.get(path).status()).isEqualTo(404);
    assertThat(bo.get(PATH).page().select("h3 a")).isEmpty();
    assertThat(anna.post(path + "/publiceren", Map.of("publiceren", "ja")).status()).isEqualTo(403);
    editor.post(path + "/publiceren", Map.of("publiceren", "ja"));

    Reply read = bo.get(path);
    assertThat(read.text("h1")).isEqualTo("Van Wmo naar Wlz");
    Reply wrong = bo.post(path + "/antwoorden", Map.of("vraag-0", "0"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text("[role=alert]")).contains("0 van de 1 goed");
    assertThat(bo.post(path + "/antwoorden", Map.of()).status()).isEqualTo(422);
    assertThat(bo.post(path + "/antwoorden", Map.of("vraag-0", "1")).location())
        .contains("gedaan=passed");
    assertThat(bo.get(path).text("main")).contains("U hebt dit afgerond op 23 november 2026");
    assertThat(editor.get(path).text("main"))
        .contains("1 collega rondde dit af", bo.account().name());
    assertThat(anna.get(path).text("main")).doesNotContain("rondde dit af");
  }

  @Test
  void markupIsShownAndNothingElseBecomesMarkup() {
    Reply page = anna.get(contribute());
    assertThat(page.page().select(".work-text h2").text()).isEqualTo("Wanneer");
    assertThat(page.page().select(".work-text strong").text()).isEqualTo("altijd");
    assertThat(page.page().select(".work-text li")).hasSize(2);
    assertThat(page.page().select(".work-text a").eachAttr("href"))
        .containsExactly("https://www.voorbeeld.invalid/ciz");
    assertThat(page.page().select("main script")).isEmpty();
    assertThat(page.text(".work-text")).contains("<script>alert(1)</script>");
    assertThat(page.page().select("a[href=https://www.voorbeeld.invalid/film]")).hasSize(1);
  }

  @Test
  void lessonsAndQuestionsAreFoundTogether() {
    String path = contribute();
    assertThat(bo.get("/balie/weert/prikbord?q=wlz").page().select("h3 a")).isEmpty();
    editor.post(path + "/publiceren", Map.of("publiceren", "ja"));
    anna.post(
        "/balie/weert/prikbord/nieuw",
        Map.of("soort", "vraag", "titel", "Wlz en werk", "tekst", "Kan dat samen?"));
    for (String list : List.of(PATH, "/balie/weert/prikbord")) {
      assertThat(bo.get(list + "?q=wlz").page().select("h3 a").eachText())
          .containsExactlyInAnyOrder("Van Wmo naar Wlz", "Wlz en werk");
    }
    assertThat(bo.get(PATH).page().select("h3 a").eachText()).containsExactly("Van Wmo naar Wlz");
  }

  @ParameterizedTest
  @CsvSource({
    "titel, '', De titel ontbreekt",
    "video, javascript:alert(1), Deze link kan niet",
    "video, http://voorbeeld.invalid, Begin met https",
    "vragen, 'Wie beslist?', Bij de vraag Wie beslist?",
  })
  void whatIsFaultyIsToldAndNotLost(String field, String value, String reason) {
    Map<String, String> fields = course();
    fields.put(field, value);
    Reply refused = anna.post(PATH + "/nieuw", fields);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#fouten")).contains(reason);
    assertThat(refused.page().select("#tekst").text()).contains("altijd");
    assertThat(anna.get(PATH).page().select("h3 a")).isEmpty();
  }

  @Test
  void afterPublishingOnlyEditorsChangeIt() {
    String path = contribute();
    assertThat(anna.get(path + "/wijzig").page().select("#vragen").text()).contains("* Het CIZ");
    Map<String, String> changed = course();
    changed.put("titel", "Naar de Wlz");
    assertThat(anna.post(path + "/wijzig", changed).status()).isEqualTo(303);
    editor.post(path + "/publiceren", Map.of("publiceren", "ja"));
    assertThat(anna.get(path + "/wijzig").status()).isEqualTo(403);
    assertThat(anna.post(path + "/wijzig", course()).status()).isEqualTo(403);
    assertThat(anna.get(path).text("h1")).isEqualTo("Naar de Wlz");
    StaffSite.Colleague elsewhere = site.colleague(Role.EDITOR, "twente");
    String there = path.replace("/weert/", "/twente/");
    assertThat(elsewhere.get(there).status()).isEqualTo(404);
    assertThat(elsewhere.post(there + "/weg", Map.of()).status()).isEqualTo(404);
    editor.post(path + "/weg", Map.of());
    assertThat(editor.get(path).status()).isEqualTo(404);
  }
}
