package wegwijs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FramingTest {
  private static final Routes SAMPLE =
      endpoints -> {
        endpoints.get(
            "/two",
            context -> {
              Framing.allow(context, List.of("https://a.example.nl", "https://b.example.nl:8443"));
              Answers.html(context, "<p>two</p>");
            },
            Access.PUBLIC);
        endpoints.get(
            "/none",
            context -> {
              Framing.allow(context, List.of());
              Answers.html(context, "<p>none</p>");
            },
            Access.PUBLIC);
      };

  private static HttpServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    server =
        HttpServer.start(
            HttpSettings.local(), List.of(SAMPLE), List.of(), ErrorPage.plain(), Gate.CLOSED);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @Test
  void changesOnlyWhoMayFrame() throws Exception {
    String policy = SecurityHeaders.CONTENT_SECURITY_POLICY;
    HttpHeaders headers = headers("/two", "");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly(
            policy.replace(
                "frame-ancestors 'none'",
                "frame-ancestors https://a.example.nl https://b.example.nl:8443"));
    assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
  }

  @Test
  void holdsAlsoWhenNothingChanged() throws Exception {
    String tag = headers("/two", "").firstValue("ETag").orElseThrow();
    assertThat(headers("/two", tag).firstValue("Content-Security-Policy").orElse(""))
        .endsWith("https://b.example.nl:8443");
  }

  @Test
  void leavesEverythingAsItIsForNobody() throws Exception {
    HttpHeaders headers = headers("/none", "");
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValue(SecurityHeaders.CONTENT_SECURITY_POLICY);
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
  }

  private static HttpHeaders headers(String path, String known)
      throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + server.port() + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("If-None-Match", known).build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).headers();
  }
}
