package wegwijs.server.staff.supporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.supporter.Supporter;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** People who think along: their coordinator, their colleagues and residents, over HTTP. */
class SupporterPagesTest {
  private static final String PATH = "/balie/weert/meedenkers";

  @TempDir private Path folder;
  @AutoClose private StaffSite site;
  private StaffSite.Colleague editor;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
    editor = site.colleague(Role.EDITOR, "weert");
  }

  private static Map<String, String> form(String name, String kind) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("naam", name);
    fields.put("soort", kind);
    fields.put("over", "Ik denk <i>graag</i> mee");
    fields.put("thema", "geld");
    fields.put("talen", "Nederlands, Turks");
    fields.put("vindplaatsen", "Bibliotheek");
    fields.put("beschikbaar", "Op dinsdag");
    fields.put("contact", "06-12340000");
    fields.put("toestemming", "2026-11-01");
    fields.put("publiceren", "ja");
    return fields;
  }

  private void add(String name, String kind) {
    Reply sent = editor.post(PATH + "/nieuw", form(name, kind));
    assertThat(sent.status()).as(sent.text("#fouten")).isEqualTo(303);
  }

  @Test
  void residentsSeeWhoAgreedVolunteersFirst() {
    add("Bo", "professioneel");
    add("Zoë", "informeel");
    Reply open = site.visit("/weert/meedenkers");
    assertThat(open.page().select("main h2, main h3").eachText())
        .containsExactly("Meedenkers uit uw buurt", "Zoë", "Cliëntondersteuners", "Bo");
    assertThat(open.text("main"))
        .contains("Ik denk <i>graag</i> mee", "Geld", "Turks", "Bibliotheek", "Op dinsdag")
        .doesNotContain("06-12340000");
    UUID zoe = people().getFirst().id();
    assertThat(open.page().select("a.button[href*=voor]").first().attr("href"))
        .isEqualTo("/weert/vraag-meegeven?voor=" + zoe);
    assertThat(site.visit("/twente/meedenkers").body()).doesNotContain("Zoë");
    assertThat(site.visit("/weert/contact").page().select("a[href=/weert/meedenkers]")).hasSize(1);
  }

  private List<Supporter> people() {
    return new Supporters(site.office(), site.clock()).list("weert");
  }

  @Test
  void residentsNarrowByThemeAndLanguage() {
    add("Zoë", "informeel");
    assertThat(site.visit("/weert/meedenkers?thema=geld&spreekt=Turks").body()).contains("Zoë");
    assertThat(site.visit("/weert/meedenkers?thema=wonen").text("main"))
        .contains("Hier staat nu niemand")
        .doesNotContain("Zoë");
    assertThat(site.visit("/weert/meedenkers?spreekt=Klingon").status()).isEqualTo(200);
  }

  @Test
  void whoIsTakenOffTheSiteIsGoneAtOnceAndKeptForTheCoordinator() {
    add("Zoë", "informeel");
    String edit = PATH + "/" + people().getFirst().id();
    assertThat(editor.get(edit).page().select("#over").text())
        .isEqualTo("Ik denk <i>graag</i> mee");
    Map<String, String> fields = form("Zoë", "informeel");
    fields.remove("publiceren");
    fields.put("toestemming", "");
    assertThat(editor.post(edit, fields).status()).isEqualTo(303);
    assertThat(site.visit("/weert/meedenkers").body()).doesNotContain("Zoë");
    assertThat(editor.get(PATH).text("tbody tr")).contains("Zoë", "Nee");

    assertThat(editor.post(edit + "/weg", Map.of()).status()).isEqualTo(303);
    assertThat(editor.get(PATH).body()).doesNotContain("Zoë");
    assertThat(editor.get(edit).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "toestemming, '', moet toestemming geven",
    "toestemming, 2027-01-01, 2027-01-01 is geen dag in het verleden",
    "toestemming, gisteren, gisteren is geen dag",
    "naam, '', De naam ontbreekt",
  })
  void whatIsFaultyIsToldAndNothingTypedIsLost(String field, String value, String reason) {
    Map<String, String> fields = form("Zoë", "informeel");
    fields.put(field, value);
    Reply refused = editor.post(PATH + "/nieuw", fields);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#fouten")).contains(reason);
    assertThat(refused.page().select("#vindplaatsen").val()).isEqualTo("Bibliotheek");
    assertThat(refused.page().select("#k-thema-geld").hasAttr("checked")).isTrue();
    assertThat(people()).isEmpty();
  }

  @Test
  void theCoordinatorSeesHowOftenEachIsChosen() {
    add("Zoë", "informeel");
    Supporters supporters = new Supporters(site.office(), site.clock());
    supporters.choose("weert", people().getFirst().id());
    supporters.choose("weert", people().getFirst().id());
    assertThat(editor.get(PATH).page().select("table").get(1).text())
        .contains("november 2026 Zoë 2");
  }

  @Test
  void colleaguesSeeThemAndOnlyTheCoordinatorOfThePortalChangesThem() {
    add("Zoë", "informeel");
    StaffSite.Colleague supporter = site.colleague(Role.SUPPORTER, "weert");
    Reply list = supporter.get(PATH);
    assertThat(list.text("tbody")).contains("Zoë", "06-12340000");
    assertThat(list.page().select("main a")).isEmpty();
    assertThat(supporter.get(PATH + "/nieuw").status()).isEqualTo(403);
    StaffSite.Colleague elsewhere = site.colleague(Role.EDITOR, "twente");
    String id = people().getFirst().id().toString();
    assertThat(elsewhere.get(PATH).status()).isEqualTo(403);
    assertThat(elsewhere.get("/balie/twente/meedenkers").body()).doesNotContain("Zoë");
    assertThat(elsewhere.get("/balie/twente/meedenkers/" + id).status()).isEqualTo(404);
    assertThat(elsewhere.post("/balie/twente/meedenkers/" + id + "/weg", Map.of()).status())
        .isEqualTo(404);
    assertThat(people()).hasSize(1);
  }
}
