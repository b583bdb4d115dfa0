package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.MergeDecision;
import wegwijs.data.store.RecordPair;
import wegwijs.data.store.Verdict;
import wegwijs.indexer.report.ProgressMonitor;

/** Two files that tell of one service, as visitors and other systems see it. */
class MergedSourcesTest {
  private static final String HEAD =
      "nummer;naam;organisatie;telefoon;website;gemeente;omschrijving\r\n";
  private static final String ROW =
      ";Eettafel De Lepel;Stichting Zonnewijk;020-7960111;https://zonnewijk.example.nl/lepel;"
          + "Weert;Vrijwilligers koken elke dinsdag een warme maaltijd voor buurtgenoten\r\n";
  private static final UUID FIRST = NameUuid.of("gemeente:service:1");
  private static final UUID SECOND = NameUuid.of("regio:service:9");

  @TempDir private Path folder;

  @Test
  void twoSourcesOfOneServiceAreOneHitUntilAPersonSplitsThem() throws Exception {
    Settings settings = Settings.ofHome(folder.resolve("var"));
    Installation installation = Installation.open(settings);
    take(installation, "gemeente", 80, HEAD + "1" + ROW);
    take(installation, "regio", 40, HEAD + "9" + ROW);
    installation.publish(false, ProgressMonitor.NONE);

    try (Site site = Site.open(installation, settings)) {
      assertThat(count(site)).isEqualTo(1);
      assertThat(installation.store().merged().listMembers(RecordKind.SERVICE, FIRST))
          .containsExactlyInAnyOrder(FIRST, SECOND);
      HttpResponse<String> moved = get(site, "/aanbod/eettafel-de-lepel/" + SECOND);
      assertThat(moved.statusCode()).isEqualTo(301);
      assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/" + FIRST);
      assertThat(tree(get(site, "/hsds/services/" + SECOND)).get("id")).isEqualTo(FIRST.toString());
      assertThat(tree(get(site, "/api/v1/aanbod/" + SECOND)).get("id")).isEqualTo(FIRST.toString());
      assertThat(tree(get(site, "/hsds/services")).get("total_items")).isEqualTo(1);
    }
    assertThat(installation.isCurrent(installation.readCommit().orElseThrow())).isTrue();

    installation
        .store()
        .decisions()
        .decide(
            MergeDecision.byPerson(
                new RecordPair(RecordKind.SERVICE, FIRST, SECOND),
                Verdict.NEVER,
                Instant.parse("2026-11-23T09:00:00Z"),
                "balie",
                "twee eettafels"));
    installation.publish(false, ProgressMonitor.NONE);

    try (Site site = Site.open(installation, settings)) {
      assertThat(count(site)).isEqualTo(2);
      assertThat(get(site, "/aanbod/eettafel-de-lepel/" + SECOND).statusCode()).isEqualTo(200);
    }
  }

  private void take(Installation installation, String id, int trust, String csv)
      throws IOException {
    Path file = Files.writeString(folder.resolve(id + ".csv"), csv);
    installation.run(
        new Source(id, SourceFormat.CSV, file.toString(), null, trust, null),
        file,
        false,
        ProgressMonitor.NONE);
  }

  private static Object count(Site site) throws Exception {
    return tree(get(site, "/api/v1/zoek?q=eettafel")).get("totaal");
  }

  private static Map<?, ?> tree(HttpResponse<String> response) {
    return Json.read(response.body().getBytes(StandardCharsets.UTF_8), Map.class);
  }

  private static HttpResponse<String> get(Site site, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + site.port() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
