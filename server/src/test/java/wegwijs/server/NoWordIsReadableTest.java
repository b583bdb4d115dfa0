package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.page.form.FormStamps;

/**
 * What a resident types stands in no file and no log: a word that occurs nowhere is sent through
 * every door of a started site, and then looked for in every byte that is kept.
 */
class NoWordIsReadableTest {
  private static final String WORD = "zwartwaterkwispel";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @TempDir private Path home;
  @TempDir private Path logs;

  @Test
  void afterItWasSentThroughEveryDoor() throws Exception {
    DemoCommand.fill(Installation.open(Settings.ofHome(home)));
    try (StartedSite site = new StartedSite(home, logs)) {
      searches(site);
      programs(site);
      errors(site);
      forms(site);
      assertThat(site.get("/weert/zoek?q=" + WORD).body()).contains(WORD);
      assertThat(readers(home)).isEmpty();
    }
    assertThat(readers(home)).isEmpty();
    assertThat(readers(logs)).isEmpty();
    assertThat(Files.readString(logs.resolve("err.log")))
        .as("requests are logged, without their words")
        .contains("POST /weert/vraag-meegeven 303");
  }

  private static void searches(StartedSite site) {
    for (String path :
        List.of(
            "/zoek?q=" + WORD,
            "/weert/zoek?q=" + WORD + "&plaats=" + WORD,
            "/weert/zoek?q=ik+zoek+" + WORD.toUpperCase(Locale.ROOT) + "&onbekend=" + WORD,
            "/weert/zoek?zorgvraag=" + WORD + "&negeer=" + WORD + "&taal=en",
            "/weert/zoek/boekje?q=" + WORD,
            "/weert/embed?plaats=" + WORD + "&thema=" + WORD,
            "/weert/lijst?id=" + WORD,
            "/weert/situaties/kind-wordt-18?plaats=" + WORD,
            "/weert/meedenkers?thema=" + WORD,
            "/weert/vraag-meegeven?q=" + WORD,
            "/weert/vraag-printen?q=" + WORD,
            "/inloggen?naar=/" + WORD)) {
      assertThat(site.get(path).statusCode()).as(path).isLessThan(500);
    }
    String body = "q=" + WORD + "&plaats=" + WORD;
    assertThat(site.post("/weert/zoek", FORM, body).body()).contains(WORD);
    String link = "naar=" + URLEncoder.encode("/weert/zoek?q=" + WORD, StandardCharsets.UTF_8);
    assertThat(site.post("/zoek", FORM, link).body()).contains(WORD);
  }

  private static void programs(StartedSite site) {
    for (String path :
        List.of(
            "/api/v1/zoek?q=" + WORD,
            "/api/v1/zoek?q=" + WORD + "&toelichting=1",
            "/api/v1/zoek?" + WORD + "=1",
            "/api/v1/suggesties?q=" + WORD,
            "/api/v1/suggesties/opensearch?q=" + WORD,
            "/hsds/services?search=" + WORD,
            "/hsds/organizations?search=" + WORD)) {
      assertThat(site.get(path).statusCode()).as(path).isLessThan(500);
    }
    String json = "{\"q\": \"" + WORD + "\"}";
    assertThat(site.post("/api/v1/_zoek", JSON, json).statusCode()).isEqualTo(200);
    assertThat(site.post("/api/v1/_zoek", JSON, "{\"" + WORD + "\": [").statusCode())
        .isEqualTo(400);
  }

  /** What goes wrong is told and logged without what was sent. */
  private static void errors(StartedSite site) throws IOException {
    site.get("/weert/zoek?q=" + (WORD + "+").repeat(400));
    site.post("/weert/zoek", FORM, "q=" + WORD.repeat(5_000));
    site.post("/weert/zoek", "multipart/form-data; boundary=x", "--x\r\n" + WORD);
    site.post("/weert/terugbellen", FORM, "naam=" + WORD + "&stempel=" + WORD);
    site.send(
        HttpRequest.newBuilder(URI.create(site.origin() + "/weert/"))
            .header("Referer", site.origin() + "/weert/zoek?q=" + WORD)
            .header("User-Agent", WORD)
            .header("Cookie", "a=" + WORD));
    site.sendRaw(List.of("GET /zoek?q=" + WORD + "%zz HTTP/1.1", "Host: localhost"));
    site.sendRaw(List.of("GET /zoek?q=" + WORD + " " + WORD + " HTTP/1.1", "Host: localhost"));
    site.sendRaw(List.of(WORD + " / HTTP/9.9", WORD));
  }

  private void forms(StartedSite site) {
    OfficeStore office = OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
    Clock earlier = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-5));
    FormStamps stamps = new FormStamps(office.sealer(), earlier);
    UUID service =
        Installation.open(Settings.ofHome(home))
            .store()
            .records()
            .listLatestServices(1)
            .getFirst()
            .value()
            .id();
    String report = "/melden/aanbod/" + service;
    send(site, "/weert/vraag-meegeven", stamps.issue("vraag weert"), "vraag");
    send(site, "/weert/terugbellen", stamps.issue("terugbellen weert"), "vraag");
    send(site, "/weert" + report, stamps.issue(report + " weert"), "toelichting");
    send(site, "/weert/gevonden", "", "antwoord");
    assertThat(new Inbox(office, Clock.systemUTC()).portals()).contains("weert");
    assertThat(new Reports(office, Clock.systemUTC()).listOpen("weert")).hasSize(1);
    site.post("/weert/geteld", FORM, "aanbod=" + WORD + "&soort=" + WORD);
    site.post("/inloggen", FORM, "email=" + WORD + "&wachtwoord=" + WORD + "&code=" + WORD);
  }

  private static void send(StartedSite site, String path, String stamp, String field) {
    Map<String, String> fields = new TreeMap<>();
    fields.put(FormStamps.FIELD, stamp);
    fields.put("naam", WORD);
    fields.put("telefoon", "06-12345678");
    fields.put("bereik", "bellen");
    fields.put("wat", "kosten");
    fields.put("email", WORD + "@example.nl");
    fields.put(field, "Ik zoek " + WORD);
    String body =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    assertThat(site.post(path, FORM, body).statusCode()).as(path).isEqualTo(303);
  }

  /** The files that hold the word, in any case. */
  private static List<Path> readers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(NoWordIsReadableTest::holdsIt).toList();
    }
  }

  private static boolean holdsIt(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT)
          .contains(WORD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
