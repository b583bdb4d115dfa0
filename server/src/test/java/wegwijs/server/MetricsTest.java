package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.report.ProgressMonitor;

/** What a monitoring system reads of a whole site. */
class MetricsTest {
  private static final String TOKEN = "geheim-en-lang-genoeg-0123";
  private static final Pattern SAMPLE =
      Pattern.compile("[a-z_]+(?:\\{(?:[a-z_]+=\"[^\"\\n]*\",?)+})? [-+0-9.eE]+|[a-z_]+.* \\+Inf");

  @TempDir private static Path home;
  private static Site site;
  private static HttpClient client;

  @BeforeAll
  static void open() {
    Settings settings =
        Settings.of(
            Map.of(
                "WEGWIJS_HOME",
                home.toString(),
                "PORT",
                "0",
                "WEGWIJS_ADDRESS",
                "localhost",
                "WEGWIJS_METRICS_TOKEN",
                TOKEN));
    Installation installation = Installation.open(settings);
    DemoCommand.fill(installation);
    site =
        RunLock.holding(
            settings.home(),
            () -> {
              installation.publish(false, ProgressMonitor.NONE);
              return Site.open(installation, settings);
            });
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    site.close();
  }

  private static HttpResponse<String> get(String path, String authorization)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String metrics() throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/metrics", "Bearer " + TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void tellsRequestsByRouteAndNeverWhatWasAsked() throws Exception {
    get("/weert/zoek?q=zwartwaterkwispel", "");
    get("/aanbod/zwartwaterkwispel/1", "");
    get("/zwartwaterkwispel", "");
    get("/zwartwaterkwispel/1/2/3", "");

    assertThat(metrics())
        .contains(
            "wegwijs_http_requests_total{method=\"GET\",route=\"/{prefix}/zoek\",status=\"200\"} ")
        .contains("route=\"/aanbod/{slug}/{id}\",status=\"404\"} ")
        .contains("route=\"none\",status=\"404\"} ")
        .contains("wegwijs_http_request_duration_seconds_bucket{method=\"GET\",le=\"0.5\"} ")
        .doesNotContain("zwartwaterkwispel")
        .doesNotContain(TOKEN);
  }

  @Test
  void tellsHowTheInstallationIs() throws Exception {
    get("/zoek?q=geld", "");
    assertThat(metrics())
        .containsPattern("(?m)^wegwijs_index_services [1-9][0-9]*\\.0$")
        .containsPattern("(?m)^wegwijs_search_duration_seconds_count [1-9]")
        .contains("wegwijs_run_active 0.0")
        .contains("wegwijs_source_run_age_seconds{source=\"")
        .contains("wegwijs_questions_open{portal=\"weert\"} 0.0")
        .contains("wegwijs_reports_open{portal=\"twente\"} 0.0")
        .contains("wegwijs_jvm_memory_bytes{kind=\"used\"} ");
  }

  @Test
  void everyLineIsWhatPrometheusReads() throws Exception {
    assertThat(metrics().lines())
        .filteredOn(line -> !line.startsWith("# HELP ") && !line.startsWith("# TYPE "))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches(SAMPLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bearer", "Bearer ", "Bearer geheim", TOKEN, "Basic " + TOKEN, "bearer x"})
  void withoutTheTokenNothingIsTold(String authorization) throws Exception {
    HttpResponse<String> answer = get("/metrics", authorization);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.body()).doesNotContain("wegwijs_");
  }

  @Test
  void withoutATokenInTheSettingsThereIsNoSuchAddress(@TempDir Path other) {
    try (AdminSite without = new AdminSite(other)) {
      assertThat(without.get("/metrics", "").statusCode()).isEqualTo(404);
      assertThat(without.get("/metrics").statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kort", "met een spatie erin 0123456789"})
  void aWeakTokenStopsTheStartAndIsNotRepeated(String token) {
    assertThatThrownBy(() -> Settings.of(Map.of("WEGWIJS_METRICS_TOKEN", token)))
        .isInstanceOf(CannotContinue.class)
        .hasMessageContaining("20 tekens")
        .hasMessageNotContaining(token);
  }
}
