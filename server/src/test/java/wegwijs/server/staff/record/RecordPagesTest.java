package wegwijs.server.staff.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.office.account.Role;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** One service for people at work, over HTTP. */
class RecordPagesTest {
  private static final String SERVICE = "00000000-0000-4000-8000-000000000001";
  private static final String PATH = "/balie/weert/aanbod/" + SERVICE;

  @TempDir private Path folder;
  @AutoClose private StaffSite site;
  private StaffSite.Colleague staff;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
    staff = site.colleague(Role.STAFF, "weert");
  }

  @Test
  void tellsHowToReachItAsPlainTextAndAsMail() {
    Reply page = staff.get(PATH);
    assertThat(page.text("h1")).isEqualTo("Proefinloop De Open Deur");
    assertThat(page.page().select("#contactgegevens").hasAttr("readonly")).isTrue();
    assertThat(page.page().selectFirst("#contactgegevens").wholeText())
        .isEqualTo(
            """
            Proefinloop De Open Deur
            Stichting Proef & Zoon
            0495 575 000 (Op werkdagen)
            0800 2000 (gratis)
            inloop@voorbeeld.invalid
            https://www.voorbeeld.invalid/inloop
            Voorbeeldstraat 1, Weert\
            """
                .replace("(gratis)", note(page)));
    assertThat(page.page().select("a[href^=mailto:?]").attr("href"))
        .startsWith("mailto:?subject=Proefinloop%20De%20Open%20Deur&body=Proefinloop%20De")
        .contains("%0D%0A0495%20575%20000")
        .doesNotContain("+");
  }

  private static String note(Reply page) {
    String text = page.page().select("#contactgegevens").text();
    int at = text.indexOf('(', text.indexOf("0800"));
    return text.substring(at, text.indexOf(')', at) + 1);
  }

  @Test
  void leadsToTheCaseToWhichItGoes() {
    String link = staff.get(PATH).page().select("a:contains(Zet in een casus)").attr("href");
    assertThat(link).isEqualTo("/balie/weert/casussen?aanbod=" + SERVICE);
    assertThat(staff.get(link).text("#welke ~ *")).contains("Proefinloop De Open Deur");
  }

  @Test
  void tellsForWhomItIsNotAndWhatIsUnknown() {
    Reply page = staff.get(PATH);
    assertThat(page.text(".work-facts"))
        .contains("Niet voor wie", "Kinderen zonder hun ouders", "Wet Onbekend", "1 maart 2026");
    assertThat(page.page().select("a[href^=/weert/aanbod/]").text())
        .isEqualTo("Bekijk wat inwoners zien");
  }

  @Test
  void notesCarryAuthorAndDayAndGoWhenTheirAuthorSaysSo() {
    Reply sent =
        staff.post(PATH + "/notitie", Map.of("soort", "tip", "tekst", "Vraag naar <b>Els</b>"));
    assertThat(sent.location()).isEqualTo(PATH + "?gedaan=note");
    Reply page = staff.get(sent.location());
    assertThat(page.text("[role=status]")).contains("Uw notitie is bewaard.");
    assertThat(page.text(".work-notes"))
        .contains("Tip", staff.account().name() + ", 23 november 2026", "Vraag naar <b>Els</b>");

    StaffSite.Colleague other = site.colleague("ander@example.nl", Role.STAFF, "weert");
    assertThat(other.get(PATH).page().select(".work-notes form")).isEmpty();
    String remove = page.page().select(".work-notes form").attr("action");
    other.post(remove, Map.of());
    assertThat(staff.get(PATH).page().select(".work-notes li")).hasSize(1);
    assertThat(staff.post(remove, Map.of()).status()).isEqualTo(303);
    assertThat(staff.get(PATH).page().select(".work-notes li")).isEmpty();
  }

  @Test
  void editorsRemoveWhatOthersWrote() {
    staff.post(PATH + "/notitie", Map.of("tekst", "Dit hoort hier niet"));
    StaffSite.Colleague editor = site.colleague(Role.EDITOR, "weert");
    editor.post(editor.get(PATH).page().select(".work-notes form").attr("action"), Map.of());
    assertThat(staff.get(PATH).body()).doesNotContain("Dit hoort hier niet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "drie", "261", "1.5"})
  void aFaultyWaitingTimeIsToldWithItsRemedy(String weeks) {
    Reply refused = staff.post(PATH + "/wachttijd", Map.of("weken", weeks));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().title()).startsWith("Fout: ");
    assertThat(refused.text("#fouten")).contains(weeks + " is geen aantal weken");
  }

  @Test
  void whatIsTooLongOrEmptyIsNotLost() {
    String text = "x".repeat(2_001);
    Reply refused = staff.post(PATH + "/notitie", Map.of("tekst", text));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#tekst").text()).isEqualTo(text);
    assertThat(staff.post(PATH + "/notitie", Map.of("tekst", " ")).status()).isEqualTo(422);
  }

  @Test
  void notesArePerPortalAndNeverPublic() {
    staff.post(PATH + "/notitie", Map.of("tekst", "Geheimpje van de balie"));
    staff.post(PATH + "/wachttijd", Map.of("weken", "77"));
    StaffSite.Colleague twente = site.colleague(Role.STAFF, "twente");
    String theirs = twente.get("/balie/twente/aanbod/" + SERVICE).body();
    assertThat(theirs).doesNotContain("Geheimpje", "77 weken");
    for (String path :
        List.of(
            "/weert/aanbod/proefinloop-de-open-deur/" + SERVICE,
            "/aanbod/proefinloop-de-open-deur/" + SERVICE,
            "/weert/zoek?q=proefinloop",
            "/weert/zoek/boekje?q=proefinloop",
            "/weert/lijst?id=" + SERVICE,
            "/weert/nieuw.atom",
            "/api/v1/zoek?q=proefinloop",
            "/api/v1/aanbod/" + SERVICE,
            "/hsds/services/" + SERVICE,
            "/hsds/services?per_page=50")) {
      Reply open = site.visit(path);
      assertThat(open.status()).as(path).isEqualTo(200);
      assertThat(open.body()).as(path).doesNotContain("Geheimpje", "77 weken", "\"77\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "00000000-0000-4000-8000-00000000ffff"})
  void whatIsNotThereIsNotFound(String id) {
    assertThat(staff.get("/balie/weert/aanbod/" + id).status()).isEqualTo(404);
  }
}
