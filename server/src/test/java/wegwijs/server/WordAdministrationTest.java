package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.account.Role;

/** Words in the browser: found, changed, tried on judged questions, kept and undone. */
class WordAdministrationTest {
  private static final String TERM = "/beheer/woorden/zorgvraag/schulden";
  private static final String FILE = "/beheer/bestanden/vocabulary/zorgvraag";
  private static final String SAME = "/beheer/woorden/gelijk";

  /** A word that nobody uses. */
  private static final String WORD = "plonkezwart";

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;

  @BeforeAll
  static void open() {
    Settings settings = Settings.ofHome(home);
    RunLock.holding(settings.home(), () -> DemoCommand.fill(Installation.open(settings)));
    site = new AdminSite(home);
  }

  @AfterEach
  void undo() {
    site.empty("/beheer/bestanden/vocabulary/zorgvraag");
    site.empty("/beheer/bestanden/words/synonyms");
  }

  @Test
  void aWordOrNameFindsItsTermAndItsSynonyms() {
    assertThat(site.get("/beheer/woorden?q=deurwaarder").body())
        .contains("href=\"" + TERM + "\"", "Ik heb schulden", "deurwaarder aan deur");
    assertThat(site.get("/beheer/woorden?q=wet+maatschappelijke").body())
        .contains("wmo, wet maatschappelijke ondersteuning");
    assertThat(site.get("/beheer/woorden?q=" + WORD).body()).contains("weet de zoeker niets van");
    assertThat(site.get(TERM).body()).contains("komt van het programma", "beslaglegging");
    assertThat(site.get("/beheer/woorden/zorgvraag/bestaat-niet").statusCode()).isEqualTo(404);
    assertThat(site.get("/beheer/woorden/contract/wmo").statusCode()).isEqualTo(404);
  }

  @Test
  void anAddedWordIsFoundAtOnceWithoutAnIndexAndShownAsOwn() throws IOException {
    long run = run();
    assertThat(site.get("/zoek?q=" + WORD).body()).doesNotContain("schuldhulpverlening");

    Map<String, String> typed = term(TERM);
    typed.put("woorden", typed.get("woorden") + "\n" + WORD);
    String preview = site.post(TERM, typed).body();
    assertThat(preview).contains("Vragen die wij stelden", "68", "Cijfer nu", "0,8");
    assertThat(site.get("/zoek?q=" + WORD).body()).doesNotContain("schuldhulpverlening");
    assertThat(home.resolve("beheer/vocabulary/zorgvraag.yaml")).doesNotExist();

    HttpResponse<String> kept = site.save(TERM, typed);
    assertThat(kept.headers().firstValue("Location")).contains(TERM + "?gedaan=guidance-saved");
    assertThat(site.get("/zoek?q=" + WORD).body()).contains("Ik heb schulden");
    assertThat(site.get("/api/v1/zoek?q=" + WORD).body()).contains("zorgvraag");
    assertThat(run()).isEqualTo(run);
    assertThat(site.get(TERM).body()).contains("hier zelf veranderd", "Erbij: " + WORD);
    assertThat(Files.readString(home.resolve("beheer/vocabulary/zorgvraag.yaml")))
        .contains("facet: zorgvraag", "id: schulden", WORD)
        .doesNotContain("rules", "explanation");
    assertThat(actions()).startsWith("write file vocabulary/zorgvraag.yaml");
  }

  @Test
  void aChangeToJudgedQuestionsIsShownWithTheAnswersBeforeAndAfter() {
    Map<String, String> typed = term("/beheer/woorden/zorgvraag/schulden");
    typed.put("woorden", "roodstand");
    typed.put("hints", "");
    String preview = site.post(TERM, typed).body();
    assertThat(preview).contains("Vragen met andere antwoorden: ", "De eerste drie hierna");
  }

  @Test
  void aChangedRuleSaysThatTheIndexMustBeMadeAnew() {
    Map<String, String> typed = term(TERM);
    typed.put("regels", typed.get("regels") + "\n" + WORD + "*");
    assertThat(site.post(TERM, typed).body()).contains("als de index opnieuw is gemaakt");
    HttpResponse<String> kept = site.save(TERM, typed);
    assertThat(kept.headers().firstValue("Location")).contains(TERM + "?gedaan=guidance-index");
    assertThat(site.get("/zoek?q=schulden").statusCode()).isEqualTo(200);
  }

  @Test
  void aMistakeIsToldAtItsFieldWhatWasTypedStaysAndNothingChanges() {
    Map<String, String> typed = term(TERM);
    typed.put("naam", " ");
    typed.put("woorden", WORD);
    HttpResponse<String> answer = site.save(TERM, typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#naam\"", "Vul dit in.", WORD);

    typed = term(TERM);
    typed.put("regels", "a ~");
    typed.put("uitleg", "Mijn eigen uitleg.");
    answer = site.save(TERM, typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#regels\"", "Mijn eigen uitleg.");
    assertThat(site.get(TERM).body()).doesNotContain("Mijn eigen uitleg.");
    assertThat(site.get("/zoek?q=schulden").statusCode()).isEqualTo(200);
  }

  @Test
  void aFileWithAMistakeIsRefusedByTheLoaderWithTheLine() {
    String text = "facet: zorgvraag\nterms:\n  - id: schulden\n    woorden: [x]\n";
    HttpResponse<String> answer =
        site.post(FILE, Map.of("tekst", text, "versie", site.mark(FILE), "stap", "bekijk"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("zorgvraag.yaml, regel 4: De sleutel 'woorden' bestaat hier niet.")
        .contains("id: schulden")
        .doesNotContain("wegwijs-proef");
  }

  @Test
  void whoComesSecondIsToldAndOverwritesNothing() {
    Map<String, String> first = term(TERM);
    Map<String, String> second = term(TERM);
    first.put("uitleg", "De eerste schrijver.");
    second.put("uitleg", "De tweede schrijver.");
    assertThat(site.save(TERM, first).statusCode()).isEqualTo(303);
    HttpResponse<String> answer = site.save(TERM, second);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("heeft dit veranderd op", "De tweede schrijver.", "De eerste schrijver.");
    assertThat(site.get(TERM).body())
        .contains("De eerste schrijver.")
        .doesNotContain("De tweede schrijver.");
  }

  @Test
  void anEarlierVersionIsReadAndPutBack() {
    Map<String, String> typed = term(TERM);
    typed.put("uitleg", "Versie een.");
    site.save(TERM, typed);
    typed = term(TERM);
    typed.put("uitleg", "Versie twee.");
    site.save(TERM, typed);
    List<String> versions = versions();
    assertThat(site.get(versions.get(1)).body()).contains("Versie een.", "Zet deze versie terug");

    String path = versions.get(1);
    assertThat(site.post(path, Map.of("versie", "oud")).statusCode()).isEqualTo(422);
    assertThat(site.post(path, Map.of("versie", site.mark(FILE))).statusCode()).isEqualTo(303);
    assertThat(site.get(TERM).body()).contains("Versie een.").doesNotContain("Versie twee.");
    assertThat(versions()).hasSizeGreaterThan(versions.size() - 1);
    assertThat(site.get(FILE + "/eerder/123").statusCode()).isEqualTo(404);
    assertThat(site.get(FILE + "/eerder/..%2Fx").statusCode()).isEqualTo(404);
  }

  @Test
  void synonymsWiderWordsAndOtherLanguagesWorkAtOnce() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("gelijk", "plonkezwart, rollator");
    typed.put("ruimer", "flonkerding: fiets");
    typed.put("talen", "zzdebt: schulden");
    typed.put("niet", "wmo");
    typed.put("versie", site.mark(SAME));
    assertThat(site.post(SAME, typed).body()).contains("Vragen die wij stelden");
    assertThat(site.save(SAME, typed).statusCode()).isEqualTo(303);
    String found = site.get("/beheer/woorden?q=plonkezwart").body();
    assertThat(found).contains("plonkezwart, rollator");
    assertThat(site.get("/beheer/woorden?q=wet+maatschappelijke").body())
        .doesNotContain("wmo, wet maatschappelijke ondersteuning");
    assertThat(site.get("/zoek?q=zzdebt").body()).contains("Ik heb schulden");
    assertThat(site.get(SAME).body()).contains("flonkerding: fiets");

    typed.put("gelijk", "alleen");
    typed.put("ruimer", "zonder punt");
    typed.put("versie", site.mark(SAME));
    HttpResponse<String> answer = site.save(SAME, typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#gelijk\"", "href=\"#ruimer\"", "zonder punt");
  }

  @Test
  void whatIsWrittenIsShownAsText() {
    String attack = "<script>alert(1)</script>";
    Map<String, String> typed = term(TERM);
    typed.put("uitleg", attack);
    typed.put("woorden", attack);
    String preview = site.post(TERM, typed).body();
    site.save(TERM, typed);
    for (String page :
        List.of(
            preview,
            site.get(TERM).body(),
            site.get(FILE).body(),
            site.get(versions().getFirst()).body(),
            site.get("/zoek?q=schulden").body())) {
      assertThat(page).doesNotContain("<script>alert");
    }
  }

  @Test
  void onlyAnAdministratorOfAllPortalsChangesWords() {
    String cookie =
        site.people()
            .cookie(site.people().add("weert@woorden.example.nl", Role.ADMINISTRATOR, "weert"));
    for (String path : List.of("/beheer/woorden", TERM, SAME, FILE, "/beheer/situaties")) {
      assertThat(site.get(path, cookie).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(site.post(TERM, Map.of(), cookie).statusCode()).isEqualTo(403);
  }

  @Test
  void aFileThatWasChangedByHandIsReadAgainOrItsMistakeTold() throws IOException {
    Path own = Files.createDirectories(home.resolve("words")).resolve("synonyms.yaml");
    try {
      Files.writeString(own, "same:\n  - [handwerkje, rollator]\n");
      assertThat(site.post("/beheer/opnieuw-lezen", Map.of()).statusCode()).isEqualTo(303);
      assertThat(site.get("/beheer/woorden?q=handwerkje").body()).contains("handwerkje, rollator");
      Files.writeString(own, "zelfde:\n  - [a, b]\n");
      HttpResponse<String> answer = site.post("/beheer/opnieuw-lezen", Map.of());
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("synonyms.yaml, regel 1: De sleutel");
      assertThat(site.get("/beheer/woorden?q=handwerkje").body()).contains("handwerkje, rollator");
    } finally {
      Files.delete(own);
      site.post("/beheer/opnieuw-lezen", Map.of());
    }
  }

  @Test
  void aSituationIsChangedWithItsLinksCheckedTakenOutAndFoundBack() {
    String path = "/beheer/bestanden/paths/kind-wordt-18";
    assertThat(site.get("/beheer/situaties").body())
        .contains("href=\"/beheer/situaties/kind-wordt-18\"", "het programma");
    assertThat(site.get("/beheer/situaties/kind-wordt-18").body())
        .contains("href=\"" + path + "\"");
    String text = field(site.get(path).body(), "tekst");
    assertThat(text).contains("id: kind-wordt-18");

    String changed = text.replaceFirst("(?m)^title: .*$", "title: Mijn kind is bijna groot");
    String empty = changed.replaceFirst("(?m)^nearby:.*(\\n .*)*", "nearby: {q: xyzzyqwertz}");
    String preview = site.post(path, Map.of("tekst", empty, "versie", site.mark(path))).body();
    assertThat(preview).contains("Deze links vinden nu niets", "kind-wordt-18: nearby");

    Map<String, String> typed = new LinkedHashMap<>(Map.of("tekst", changed));
    typed.put("versie", site.mark(path));
    assertThat(site.save(path, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties").body()).contains("Mijn kind is bijna groot");
    assertThat(site.get("/beheer/situaties").body()).contains("zelf veranderd");

    typed.put("tekst", "id: kind-wordt-18\nhidden: true\n");
    typed.put("versie", site.mark(path));
    assertThat(site.save(path, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties").body()).doesNotContain("kind-wordt-18");
    assertThat(site.get("/beheer/situaties").body()).contains("Van de site gehaald");

    typed.put("tekst", "id: iets-anders\n");
    typed.put("versie", site.mark(path));
    HttpResponse<String> answer = site.save(path, typed);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("regel met id: kind-wordt-18");

    typed.put("tekst", "");
    assertThat(site.save(path, typed).statusCode()).isEqualTo(303);
    assertThat(site.get("/situaties").body()).contains("kind-wordt-18");
  }

  @Test
  void whatWasKeptHoldsAfterARestart(@TempDir Path other) throws IOException {
    try (AdminSite first = new AdminSite(other)) {
      first.post(
          "/beheer/bestanden/words/synonyms",
          Map.of(
              "tekst",
              "same:\n  - [plonkezwart, rollator]\n",
              "versie",
              field(first.get("/beheer/bestanden/words/synonyms").body(), "versie"),
              "stap",
              "bewaar"));
    }
    try (AdminSite again = new AdminSite(other)) {
      assertThat(again.get("/beheer/woorden?q=plonkezwart").body())
          .contains("plonkezwart, rollator");
    }
  }

  private static long run() {
    return site.store().runs().latestId();
  }

  private static Map<String, String> term(String path) {
    String page = site.get(path).body();
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name :
        List.of("woorden", "hints", "dingen", "regels", "naam", "uitleg", "versie")) {
      fields.put(name, field(page, name));
    }
    return fields;
  }

  private static String field(String page, String name) {
    return Jsoup.parse(page).select("main [name=" + name + "]").first().val();
  }

  private static List<String> versions() {
    return Pattern.compile("href=\"(" + FILE + "/eerder/\\d+)\"")
        .matcher(site.get(FILE).body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> actions() {
    return site.people().people().log().list(Long.MAX_VALUE, 50).stream()
        .map(logged -> logged.entry().action() + " " + logged.entry().object())
        .toList();
  }
}
