package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.data.store.SourceHolds.Hold;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;
import wegwijs.server.office.account.Role;

/** What editors review: duplicates, values of persons, sources that wait. */
class ReviewAdministrationTest {
  private static final Pattern PAIR = Pattern.compile("href=\"(/beheer/nakijken/dubbel/[^\"]+)\"");
  private static final String PAGE = "https://linde.example.nl/eetclub";

  @TempDir private Path home;
  @AutoClose private AdminSite site;
  private String editor;

  @BeforeEach
  void open() {
    site = new AdminSite(home);
    editor = site.signIn(Role.EDITOR);
  }

  @Test
  void anEmptyQueueSaysSo() {
    assertThat(get("/beheer/nakijken").body())
        .contains(
            "Mogelijk dubbel (0)", "Persoonlijke gegevens (0)", "Er is hier niets na te kijken");
  }

  @Test
  void aPairIsShownSideBySideWithTheReasonsAndDecided() {
    takePair();
    String list = get("/beheer/nakijken").body();
    String path = firstPair(list);
    String page = get(path).body();
    assertThat(page)
        .contains("De Brug", ">een<", ">twee<", "Waarom wij dit vragen", "Punten", "Gelijk");

    int open = site.store().decisions().countOpen();
    assertThat(post(path, Map.of("oordeel", "later")).statusCode()).isEqualTo(303);
    assertThat(site.store().decisions().countOpen()).isEqualTo(open);
    post(path, Map.of("oordeel", "anders"));
    assertThat(site.store().decisions().countOpen()).isEqualTo(open - 1);
    assertThat(get(path).statusCode()).isEqualTo(404);
    assertThat(post(path, Map.of("oordeel", "hetzelfde")).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsTheSameIsShownAsOne() {
    takePair();
    int before = total();
    post(firstPair(get("/beheer/nakijken").body()), Map.of("oordeel", "hetzelfde"));
    site.awaitShown();
    assertThat(total()).isEqualTo(before - 1);
  }

  @Test
  void aValueOfAPersonIsPublishedOnlyWhenAnEditorSaysSo() throws IOException {
    takeHeld("06-12340001", "06-12340002");
    String page = get("/beheer/nakijken").body();
    assertThat(page).contains("06-12340001", "06-12340002", PAGE, "Zet op de site");

    assertThat(decide("plaatsen", "06-12340001").statusCode()).isEqualTo(303);
    assertThat(decide("weigeren", "06-12340002").statusCode()).isEqualTo(303);
    assertThat(phones()).containsExactly("020-7960111", "06-12340001");
    assertThat(get("/beheer/nakijken").body()).contains("Persoonlijke gegevens (0)");

    takeHeld("06-12340001", "06-12340002");
    assertThat(get("/beheer/nakijken").body()).contains("Persoonlijke gegevens (0)");
    assertThat(decide("plaatsen", "06-12340002").statusCode()).isEqualTo(404);
    for (String file : List.of("office.db", "office.db-wal")) {
      Path path = home.resolve(file);
      String content =
          Files.exists(path) ? Files.readString(path, StandardCharsets.ISO_8859_1) : "";
      assertThat(content).as(file).doesNotContain("06-12340002");
    }
  }

  @Test
  void onlyAdministratorsSeeSourcesThatWait() {
    site.store()
        .sources()
        .put(new Source("traag", SourceFormat.SITE, "https://x.example.nl/", null, 50, null));
    site.store().holds().put(new Hold("traag", "Bo", Instant.EPOCH));
    assertThat(site.get("/beheer/nakijken").body()).contains("/beheer/bronnen/traag");
    assertThat(get("/beheer/nakijken").body()).doesNotContain("/beheer/bronnen/traag");
  }

  @Test
  void anEditorSeesAndDecidesOnlyWhatIsAboutRecordsOfTheirPortals() throws IOException {
    takePair();
    takeHeld("06-12340001");
    String path = firstPair(get("/beheer/nakijken").body());
    String own = cookieOf("weert");
    String other = cookieOf("twente");
    assertThat(firstPair(site.get("/beheer/nakijken", own).body())).isEqualTo(path);
    assertThat(site.get("/beheer/nakijken", other).body())
        .contains("Mogelijk dubbel (0)")
        .doesNotContain(path);
    assertThat(site.get(path, other).statusCode()).isEqualTo(404);
    assertThat(site.post(path, Map.of("oordeel", "anders"), other).statusCode()).isEqualTo(404);
    assertThat(site.store().decisions().listByPersons()).isEmpty();
    assertThat(site.post(path, Map.of("oordeel", "anders"), own).statusCode()).isEqualTo(303);

    post(
        "/beheer/aanbod/dienst/" + NameUuid.of("eetclub") + "/veld",
        Map.of("veld", "service_areas", "service_areas", "Weert"));
    assertThat(site.get("/beheer/nakijken", own).body()).contains("06-12340001");
    assertThat(site.get("/beheer/nakijken", other).body())
        .contains("Persoonlijke gegevens (0)")
        .doesNotContain("06-12340001");
    Map<String, String> held =
        Map.of("bron", "linde", "plaats", PAGE, "veld", "phones", "waarde", "06-12340001");
    assertThat(site.post("/beheer/nakijken/gegevens/plaatsen", held, other).statusCode())
        .isEqualTo(404);
  }

  private String cookieOf(String portal) {
    return site.people().cookie(site.people().add(portal + "@example.nl", Role.EDITOR, portal));
  }

  private int total() {
    return site.store().records().count(RecordKind.SERVICE)
        + site.store().records().count(RecordKind.ORGANIZATION);
  }

  /** Two organizations of one name and town, but no number in common: a person must say. */
  private void takePair() {
    site.take(
        "een",
        "naam;organisatie;gemeente;telefoon\nInloop De Brug;Stichting De Brug;Weert;020-7960111\n");
    site.take(
        "twee", "naam;organisatie;gemeente;telefoon\nInloop de Brug;De Brug;Weert;020-7960222\n");
  }

  private static String firstPair(String page) {
    Matcher found = PAIR.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  /** A run over a site that held these numbers back. */
  private void takeHeld(String... numbers) {
    Source source =
        new Source("linde", SourceFormat.SITE, "https://linde.example.nl/", null, 50, null);
    site.store().sources().put(source);
    try (RunWriter run = site.store().beginRun(source, Clock.systemUTC())) {
      Service service =
          Json.read(
              """
              {"id": "%s", "name": "Eetclub",
               "phones": [{"id": "%s", "number": "020-7960111"}]}
              """
                  .formatted(NameUuid.of("eetclub"), NameUuid.of("telefoon"))
                  .getBytes(StandardCharsets.UTF_8),
              Service.class);
      run.put(new RecordToStore.OfService(service, new Provenance("linde", PAGE, PAGE)));
      List<String> issues =
          List.of(numbers).stream()
              .map(number -> Issue.fieldHeld(PAGE, "phones", number, Reason.PERSONAL_PHONE))
              .map(Json::write)
              .toList();
      run.finish(
          RunOutcome.COMPLETE,
          new RunCounts(1, 1, 0, 0, 0, 0),
          issues,
          Clock.systemUTC().instant());
    }
  }

  private HttpResponse<String> decide(String what, String number) {
    return post(
        "/beheer/nakijken/gegevens/" + what,
        Map.of("bron", "linde", "plaats", PAGE, "veld", "phones", "waarde", number));
  }

  private List<String> phones() {
    return site
        .store()
        .records()
        .findService(NameUuid.of("eetclub"))
        .orElseThrow()
        .value()
        .phones()
        .stream()
        .map(Phone::number)
        .toList();
  }

  private HttpResponse<String> get(String path) {
    return site.get(path, editor);
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) {
    return site.post(path, fields, editor);
  }
}
