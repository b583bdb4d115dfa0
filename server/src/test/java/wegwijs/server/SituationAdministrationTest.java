package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.situation.Situations;
import wegwijs.server.office.account.Role;

/** Situations and cards for those in danger as forms in the browser, without scripts. */
class SituationAdministrationTest {
  private static final String ONE = "/beheer/situaties/daan";
  private static final String CARD = "/beheer/crisiskaarten/direct-gevaar";
  private static final String RIGHT = "/beheer/rechten/clientondersteuning";

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;

  @BeforeAll
  static void open() {
    site = new AdminSite(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"daan", "kind-wordt-18", "met-pensioen", "thuis-niet-veilig"})
  void keepingAFormUnchangedChangesNothingThatAReaderSees(String id) {
    Situations before = site.installation().guidance().situations();
    String path = "/beheer/situaties/" + id;
    assertThat(site.save(path, form(path)).statusCode()).isEqualTo(303);
    Situations after = site.installation().guidance().situations();
    assertThat(after.find(id)).isEqualTo(before.find(id));
    assertThat(home.resolve("beheer/paths/" + id + ".yaml")).exists();
  }

  @Test
  void aStepIsAddedByAButtonAndStandsOnTheSiteAfterALook() throws IOException {
    Map<String, String> typed = form(ONE);
    int steps = steps(site.get(ONE).body());
    typed.put("erbij", "stappen");
    String more = site.post(ONE, typed).body();
    assertThat(steps(more)).isEqualTo(steps + 1);
    typed.remove("erbij");
    typed.put("titel", "Ik kom niet op gang");
    typed.put("stappen-%d-kop".formatted(steps + 1), "Hij belt een vriend");
    typed.put("stappen-%d-tekst".formatted(steps + 1), "Samen gaan\nze wandelen.");
    typed.put("stappen-%d-link".formatted(steps + 1), "Zoek contact");
    typed.put("stappen-%d-zoek".formatted(steps + 1), "zorgvraag: contact; q: wandelen");
    String preview = site.post(ONE, typed).body();
    assertThat(preview).contains("type=\"hidden\" name=\"titel\"");
    assertThat(site.get("/situaties/daan").body()).doesNotContain("Hij belt een vriend");

    Map<String, String> kept = new LinkedHashMap<>();
    Element second = Jsoup.parse(preview).select("main form[method=post]").getFirst();
    second.select("[name]").forEach(field -> kept.put(field.attr("name"), field.val()));
    assertThat(kept).containsEntry("stap", "bewaar");
    assertThat(site.post(ONE, kept).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties/daan").body())
        .contains("Ik kom niet op gang", "Hij belt een vriend", "Samen gaan ze wandelen.");
    assertThat(
            site.installation().guidance().situations().find("daan").orElseThrow().advices().all())
        .anyMatch(advice -> advice.search().toString().contains("wandelen"));
    assertThat(Files.readString(home.resolve("beheer/paths/daan.yaml")))
        .contains("zorgvraag:", "- contact", "clientondersteuning");
  }

  @Test
  void aMistakeIsToldAtItsFieldAndWhatWasTypedStays() {
    Map<String, String> typed = form(ONE);
    typed.put("stappen-1-zoek", "zorgvraag: bestaat-niet");
    typed.put("samenvatting", "Wat ik net typte.");
    HttpResponse<String> answer = site.post(ONE, typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#stappen\"", "id=\"stappen\"", "bestaat-niet", "Wat ik net typte.");
    typed = form(ONE);
    typed.put("buurt", "");
    assertThat(site.post(ONE, typed).body()).contains("noemt geen hulp in de buurt");
    assertThat(site.get("/situaties/daan").body()).doesNotContain("Wat ik net typte.");
  }

  @Test
  void aSituationIsTakenOffTheSiteAndPutBackAndANewOneIsBegun() {
    String path = "/beheer/situaties/henk";
    Map<String, String> typed = form(path);
    typed.put("weg", "ja");
    assertThat(site.save(path, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties/henk").statusCode()).isIn(404, 410);
    assertThat(site.get("/beheer/situaties").body())
        .contains("Van de site gehaald", "href=\"" + path + "\"");
    typed = form(path);
    assertThat(typed).doesNotContainEntry("titel", "");
    typed.remove("weg");
    assertThat(site.save(path, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties/henk").statusCode()).isEqualTo(200);

    String begun =
        site.get("/beheer/situatie-toevoegen?naam=nieuw-begin")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(begun).endsWith("/beheer/situaties/nieuw-begin");
    assertThat(site.get("/beheer/situaties/nieuw-begin").body()).contains("Stap 1");
    assertThat(site.post("/beheer/situaties/nieuw-begin", form(begun)).statusCode()).isEqualTo(422);
    assertThat(site.get("/beheer/situaties/rights").statusCode()).isEqualTo(404);
  }

  @Test
  void aRightIsChangedWhereverItStandsAndPutBack() {
    assertThat(site.get("/beheer/situaties").body()).contains("href=\"/beheer/rechten\"");
    assertThat(site.get("/beheer/rechten").body()).contains("href=\"" + RIGHT + "\"", "bezwaar");
    String page = "/situaties/rekeningen-niet-betalen";
    Situations before = site.installation().guidance().situations();
    Map<String, String> typed = form(RIGHT);
    assertThat(typed).containsEntry("zoek", "zorgvraag: clientondersteuning");
    assertThat(site.save(RIGHT, typed).statusCode()).isEqualTo(303);
    assertThat(site.installation().guidance().situations().all()).isEqualTo(before.all());

    typed = form(RIGHT);
    typed.put("tekst", "Iemand denkt\nmet u mee.");
    typed.put("beslist", "U kiest zelf wie.");
    assertThat(site.save(RIGHT, typed).statusCode()).isEqualTo(303);
    assertThat(site.get(page).body()).contains("Iemand denkt met u mee.", "U kiest zelf wie.");

    Map<String, String> away = form(RIGHT);
    away.put("weg", "ja");
    assertThat(site.save(RIGHT, away).statusCode()).isEqualTo(303);
    assertThat(site.installation().guidance().situations().all()).isEqualTo(before.all());
    assertThat(home.resolve("beheer/paths/rights.yaml")).doesNotExist();
  }

  @Test
  void aNewRightCanBeChosenAndOneThatIsChosenStays() {
    String own = "/beheer/rechten/proefrecht";
    assertThat(site.get("/beheer/recht-toevoegen?naam=proefrecht").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(own));
    Map<String, String> typed = form(own);
    typed.put("kop", "Een proef");
    typed.put("tekst", "U mag dit proberen.");
    typed.put("zoek", "zorgvraag: bestaat-niet");
    HttpResponse<String> wrong = site.post(own, typed);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#zoek\"", "bestaat-niet", "U mag dit proberen.");
    typed.put("zoek", "");
    assertThat(site.save(own, typed).statusCode()).isEqualTo(303);

    String situation = "/beheer/situaties/nieuwe-baan";
    Map<String, String> chosen = form("/beheer/situaties/met-pensioen");
    chosen.put("rechten", "proefrecht");
    chosen.put("versie", form(situation).getOrDefault("versie", ""));
    assertThat(site.save(situation, chosen).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties/nieuwe-baan").body()).contains("U mag dit proberen.");
    Map<String, String> away = form(own);
    away.put("weg", "ja");
    assertThat(site.save(own, away).statusCode()).isEqualTo(422);

    Map<String, String> hidden = form(situation);
    hidden.put("weg", "ja");
    assertThat(site.save(situation, hidden).statusCode()).isEqualTo(303);
    assertThat(site.save(own, away).statusCode()).isEqualTo(303);
    assertThat(site.get("/beheer/rechten").body()).doesNotContain("proefrecht");
  }

  @Test
  void aCardForThoseInDangerIsChangedAddedAndTakenAway() {
    assertThat(site.get("/beheer/crisiskaarten").body()).contains("href=\"" + CARD + "\"", "112");
    Map<String, String> typed = form(CARD);
    assertThat(typed.get("woorden")).contains("levensgevaar*");
    typed.put("woorden", typed.get("woorden") + "\nplonkezwart");
    typed.put("titel", "Bel nu 112");
    assertThat(site.save(CARD, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/zoek?q=plonkezwart").body()).contains("Bel nu 112");

    String other = "/beheer/crisiskaarten/proef";
    Map<String, String> own = form(other);
    own.put("titel", "Bel het proefnummer");
    own.put("telefoon", "bel ons");
    own.put("tekst", "Dit is een proef.");
    own.put("woorden", "flonkerding");
    HttpResponse<String> wrong = site.post(other, own);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#telefoon\"", "flonkerding");
    own.put("telefoon", "020-7960009");
    assertThat(site.save(other, own).statusCode()).isEqualTo(303);
    assertThat(site.get("/zoek?q=flonkerding").body()).contains("Bel het proefnummer");
    assertThat(site.get("/zoek?q=plonkezwart").body()).contains("Bel nu 112");

    for (String path : List.of(CARD, other)) {
      Map<String, String> away = form(path);
      away.put("weg", "ja");
      assertThat(site.save(path, away).statusCode()).isEqualTo(303);
    }
    assertThat(site.get("/zoek?q=flonkerding").body()).doesNotContain("Bel het proefnummer");
    assertThat(site.get("/zoek?q=levensgevaar").body()).contains("Bel 112 als iemand");
  }

  @Test
  void onlyAnAdministratorOfAllPortalsMayChangeThem() {
    String cookie =
        site.people().cookie(site.people().add("s@example.nl", Role.ADMINISTRATOR, "weert"));
    for (String path : List.of(ONE, CARD, "/beheer/crisiskaarten", RIGHT, "/beheer/rechten")) {
      assertThat(site.get(path, cookie).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(site.post(ONE, Map.of(), cookie).statusCode()).isEqualTo(403);
  }

  private static int steps(String page) {
    return Jsoup.parse(page).select("fieldset legend:matchesOwn(^Stap \\d+$)").size();
  }

  private static Map<String, String> form(String path) {
    return site.formOf(path.replaceFirst("^https?://[^/]+", ""));
  }
}
