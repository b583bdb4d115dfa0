package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.store.RunOutcome;
import wegwijs.server.office.account.AuditLog;
import wegwijs.server.office.account.Role;

/** Sources in the browser: adding, trying, reading, stopping and looking back. */
class SourceAdministrationTest {
  private static final String TABLE =
      "lijst.csv\nnaam;telefoon\nEetclub;0495-796000\nRare bus;nul\n";

  @TempDir private Path home;
  @AutoClose private AdminSite site;

  @BeforeEach
  void open() {
    site = new AdminSite(home);
  }

  @Test
  void theStartPageCountsAndLeadsOn() {
    addTable();
    site.post("/beheer/bronnen/lijst/start", Map.of());
    site.events("/beheer/bronnen/lijst/voortgang");
    String page = site.get("/beheer").body();
    assertThat(page).contains("<h1>Beheer</h1>", "Langer dan een jaar niet gecontroleerd");
    assertThat(page)
        .contains(
            "Wijzigingen van organisaties",
            "Meldingen van bezoekers",
            "Mogelijk dubbel",
            "Persoonlijke gegevens",
            "Bronnen die wachten");
    assertThat(page).contains(">2</a>", "Helemaal gelezen", "href=\"/beheer/bronnen\"");
  }

  @Test
  void anEditorSeesNoSources() {
    String editor = site.signIn(Role.EDITOR);
    assertThat(site.get("/beheer", editor).body())
        .contains("href=\"/beheer/aanbod\"")
        .doesNotContain("href=\"/beheer/bronnen\"");
    assertThat(site.get("/beheer/bronnen", editor).statusCode()).isEqualTo(403);
    assertThat(site.post("/beheer/indexeren", Map.of(), editor).statusCode()).isEqualTo(403);
  }

  @Test
  void aFileIsHandedOverTriedReadAndFound() throws IOException {
    assertThat(addTable().statusCode()).isEqualTo(303);
    Source source = site.store().sources().find("lijst").orElseThrow();
    assertThat(source.location()).startsWith(home.resolve("uploads").toString());

    String trial = site.post("/beheer/bronnen/lijst/proef", Map.of()).body();
    assertThat(trial).contains("Er is niets bewaard", "Eetclub", "0495-796000", "nul");
    assertThat(site.store().records().count(RecordKind.SERVICE)).isZero();

    HttpResponse<String> started = site.post("/beheer/bronnen/lijst/start", Map.of());
    assertThat(started.headers().firstValue("Location"))
        .contains("/beheer/bronnen/lijst/voortgang");
    assertThat(site.events("/beheer/bronnen/lijst/voortgang")).contains("event: klaar");
    assertThat(site.get("/zoek?q=eetclub").body()).contains("Eetclub");
    assertThat(site.get("/beheer/bronnen/lijst/voortgang").body()).contains("Helemaal gelezen");

    addAgain("andere.csv\nnaam\nEetclub\n");
    try (var files = Files.list(home.resolve("uploads"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void everyRejectionIsReadableFilteredAndDownloaded() {
    addTable();
    site.post("/beheer/bronnen/lijst/start", Map.of());
    site.events("/beheer/bronnen/lijst/voortgang");
    long run = site.store().runs().list("lijst", 0, 1).getFirst().id();
    String path = "/beheer/verwerkingen/" + run;
    assertThat(site.get("/beheer/verwerkingen?bron=lijst").body()).contains(path);
    assertThat(site.get(path).body()).contains("nul", "PHONE_INVALID", "Alle redenen");
    assertThat(site.get(path + "?reden=PHONE_INVALID").body()).contains("nul", "1 melding.");
    assertThat(site.get(path + "?reden=AGE_INVALID").body()).contains("Geen meldingen.");
    HttpResponse<String> csv = site.get(path + "/meldingen.csv");
    assertThat(csv.body()).contains("gevolg;plaats", "PHONE_INVALID");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(site.get(path + "/meldingen.json").body()).contains("\"reden\":\"PHONE_INVALID\"");
    assertThat(site.get("/beheer/verwerkingen/99999").statusCode()).isEqualTo(404);
    assertThat(site.get("/beheer/verwerkingen/x").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "bron, Fout!, De naam klopt niet",
    "adres, ftp://example.nl, Geef een webadres",
    "adres, https://ik:geheim@example.nl/, Geef een webadres",
    "vertrouwen, 101, Het vertrouwen klopt niet",
    "planning, 31, Kies uit de lijst",
    "gemeente, Nergenshuizen, Deze gemeente is niet bekend",
    "formaat, pdf, Kies een soort"
  })
  void aFaultIsToldAndWhatWasTypedStays(String field, String value, String told) {
    Map<String, String> fields = new LinkedHashMap<>(fields("site"));
    fields.put("adres", "https://www.example.nl/");
    fields.put(field, value);
    HttpResponse<String> answer = site.upload("/beheer/bron-toevoegen", fields, Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("<title>Fout: ", told).contains("href=\"#" + field + "\"");
    if (!field.equals("planning") && !field.equals("formaat")) {
      assertThat(answer.body()).contains("value=\"" + value + "\"");
    }
    assertThat(site.store().sources().list()).isEmpty();
  }

  @Test
  void aNameForReadersThatIsTooLongIsTold() {
    Map<String, String> fields = new LinkedHashMap<>(fields("site"));
    fields.put("adres", "https://www.example.nl/");
    fields.put("naam", "a".repeat(81));
    HttpResponse<String> answer = site.upload("/beheer/bron-toevoegen", fields, Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("langer dan 80 tekens", "href=\"#naam\"");
    assertThat(site.store().sources().list()).isEmpty();
  }

  @Test
  void aSourceIsChangedPlannedHeldReleasedAndRemoved() {
    Map<String, String> fields = new LinkedHashMap<>(fields("site"));
    fields.put("adres", "https://www.example.nl/");
    fields.put("intern", "ja");
    site.upload("/beheer/bron-toevoegen", fields, Map.of());
    String page = site.get("/beheer/bronnen/site").body();
    assertThat(page).contains("Deze bron mag adressen op het eigen netwerk lezen", "Website");
    assertThat(site.store().schedules().find("site")).isPresent();

    fields.remove("intern");
    fields.put("naam", "Gids van de gemeente");
    fields.put("planning", "never");
    fields.put("vertrouwen", "80");
    site.upload("/beheer/bronnen/site/wijzigen", fields, Map.of());
    assertThat(site.store().sources().find("site").orElseThrow().trust()).isEqualTo(80);
    assertThat(site.get("/beheer/bronnen/site").body()).doesNotContain("op het eigen netwerk");
    assertThat(site.store().schedules().find("site")).isEmpty();
    assertThat(site.store().sourceNames().find("site")).contains("Gids van de gemeente");
    assertThat(site.get("/beheer/bronnen/site/wijzigen").body())
        .contains("value=\"Gids van de gemeente\"");

    fields.put("planning", "3");
    site.upload("/beheer/bronnen/site/wijzigen", fields, Map.of());
    Instant later = Instant.now().plusSeconds(60);
    assertThat(site.store().schedules().listDue(later)).hasSize(1);
    site.post("/beheer/bronnen/site/wacht", Map.of());
    assertThat(site.get("/beheer/bronnen").body()).contains("Wacht, door ");
    assertThat(site.store().schedules().listDue(later)).isEmpty();
    site.post("/beheer/bronnen/site/vrijgeven", Map.of());
    assertThat(site.store().schedules().listDue(later)).hasSize(1);

    site.post("/beheer/bronnen/site/weg", Map.of());
    assertThat(site.get("/beheer/bronnen/site").statusCode()).isEqualTo(404);
    assertThat(actions())
        .startsWith("remove source", "release source", "hold source", "change source")
        .endsWith("add source");
  }

  @Test
  void aCertificateThatNeedNotBeValidIsSetShownAndTakenAway() {
    Map<String, String> fields = new LinkedHashMap<>(fields("site"));
    fields.put("adres", "https://www.example.nl/");
    site.upload("/beheer/bron-toevoegen", fields, Map.of());
    String warning = "Het certificaat van deze site wordt niet gecontroleerd";
    String form = "/beheer/bronnen/site/wijzigen";
    Pattern ticked = Pattern.compile("<input[^>]*name=\"certificaat\"[^>]*\\schecked[\\s>]");
    assertThat(site.get("/beheer/bronnen/site").body()).doesNotContain(warning);
    assertThat(site.get(form).body())
        .contains("name=\"certificaat\"", "Pas op: het programma kan dan niet zien")
        .doesNotContainPattern(ticked);

    fields.put("certificaat", "ja");
    site.upload(form, fields, Map.of());
    Source open = site.store().sources().find("site").orElseThrow();
    assertThat(open.anyCertificate()).isTrue();
    assertThat(open.allowPrivate()).isFalse();
    assertThat(site.get("/beheer/bronnen/site").body()).contains(warning);
    assertThat(site.get(form).body()).containsPattern(ticked);

    fields.remove("certificaat");
    site.upload(form, fields, Map.of());
    assertThat(site.store().sources().find("site").orElseThrow().anyCertificate()).isFalse();
    assertThat(site.get("/beheer/bronnen/site").body()).doesNotContain(warning);
  }

  @Test
  void aShrunkenSourceWaitsUntilItIsConfirmed() {
    StringBuilder many = new StringBuilder("lijst.csv\nnaam\n");
    for (int i = 0; i < 20; i++) {
      many.append("Aanbod ").append(i).append('\n');
    }
    addAgain(many.toString());
    run("start");
    addAgain("lijst.csv\nnaam\nAanbod 1\n");
    run("start");
    assertThat(site.store().runs().list("lijst", 0, 1).getFirst().outcome())
        .isEqualTo(RunOutcome.HELD);
    assertThat(site.get("/beheer/bronnen/lijst").body()).contains("Lees bevestigd");
    run("bevestigd");
    assertThat(site.store().records().count(RecordKind.SERVICE)).isEqualTo(1);
    assertThat(site.get("/beheer/bronnen/lijst").body()).doesNotContain("Lees bevestigd");
  }

  @Test
  void aRunIsFollowedStoppedAndChangesNothingWhileSearchingGoesOn() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    HttpServer slow = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    slow.createContext(
        "/",
        exchange -> {
          asked.countDown();
          try {
            answer.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    slow.start();
    try {
      Map<String, String> fields = new LinkedHashMap<>(fields("traag"));
      fields.put("adres", "http://localhost:" + slow.getAddress().getPort() + "/");
      fields.put("intern", "ja");
      site.upload("/beheer/bron-toevoegen", fields, Map.of());
      site.post("/beheer/bronnen/traag/start", Map.of());
      asked.await();
      assertThat(site.get("/beheer/bronnen/traag/voortgang").body())
          .contains("data-events=\"/beheer/bronnen/traag/voortgang\"", "Ververs deze pagina");
      assertThat(site.get("/beheer/bronnen").body()).contains("Wordt nu gelezen");
      assertThat(site.post("/beheer/bronnen/traag/start", Map.of()).statusCode()).isEqualTo(409);
      assertThat(site.get("/zoek?q=hulp").statusCode()).isEqualTo(200);
      site.post("/beheer/bronnen/traag/stop", Map.of());
      assertThat(site.events("/beheer/bronnen/traag/voortgang")).contains("event: klaar");
      assertThat(site.store().runs().list("traag", 0, 1).getFirst().outcome())
          .isEqualTo(RunOutcome.CANCELLED);
    } finally {
      answer.countDown();
      slow.stop(0);
    }
  }

  @Test
  void theIndexIsMadeAnew() {
    addTable();
    run("start");
    assertThat(site.post("/beheer/indexeren", Map.of()).headers().firstValue("Location"))
        .contains("/beheer/indexeren/voortgang");
    assertThat(site.events("/beheer/indexeren/voortgang")).contains("event: klaar");
    assertThat(site.get("/zoek?q=eetclub").body()).contains("Eetclub");
  }

  @Test
  void whatCannotBeReadIsToldInWords() {
    Map<String, String> fields = new LinkedHashMap<>(fields("lijst"));
    fields.put("formaat", "csv");
    site.upload(
        "/beheer/bron-toevoegen",
        fields,
        Map.of("bestand", TABLE, "recept", "r.yaml\nfields:\n  bestaat-niet: [x]\n"));
    HttpResponse<String> trial = site.post("/beheer/bronnen/lijst/proef", Map.of());
    assertThat(trial.statusCode()).isEqualTo(422);
    assertThat(trial.body()).contains("bestaat-niet");
    run("start");
    assertThat(site.get("/beheer/bronnen/lijst").body()).contains("bestaat-niet");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAndNobodyElseSendsFiles() {
    String large = "groot.csv\n" + "x".repeat(66 * 1024 * 1024);
    HttpResponse<String> refused =
        site.upload("/beheer/bron-toevoegen", fields("groot"), Map.of("bestand", large));
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("hoogstens 64 MB");
    assertThat(site.upload("/inloggen", Map.of(), Map.of("bestand", TABLE)).statusCode())
        .isEqualTo(415);
  }

  @Test
  void whatAFileHoldsIsShownAsText() {
    String attack = "<script>alert(1)</script>";
    addAgain("lijst.csv\nnaam;telefoon;e-mail\n%s;%s;%s\n".formatted(attack, attack, attack));
    String trial = site.post("/beheer/bronnen/lijst/proef", Map.of()).body();
    run("start");
    long run = site.store().runs().list("lijst", 0, 1).getFirst().id();
    for (String page : List.of(trial, site.get("/beheer/verwerkingen/" + run).body())) {
      assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }
  }

  private HttpResponse<String> addTable() {
    return addAgain(TABLE);
  }

  private HttpResponse<String> addAgain(String table) {
    boolean isNew = site.store().sources().find("lijst").isEmpty();
    return site.upload(
        isNew ? "/beheer/bron-toevoegen" : "/beheer/bronnen/lijst/wijzigen",
        fields("lijst"),
        Map.of("bestand", table));
  }

  private void run(String how) {
    site.post("/beheer/bronnen/lijst/" + how, Map.of());
    site.events("/beheer/bronnen/lijst/voortgang");
  }

  private static Map<String, String> fields(String id) {
    return Map.of(
        "bron",
        id,
        "adres",
        "",
        "formaat",
        "auto",
        "vertrouwen",
        "50",
        "gemeente",
        "",
        "planning",
        "auto");
  }

  private List<String> actions() {
    AuditLog log = site.people().people().log();
    return log.list(Long.MAX_VALUE, 50).stream().map(logged -> logged.entry().action()).toList();
  }
}
