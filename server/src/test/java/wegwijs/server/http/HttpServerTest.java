package wegwijs.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpServerTest {
  private static final StaticFiles FILES =
      StaticFiles.joined("wegwijs/static-test", Map.of("look.css", List.of("look.css")));
  private static final HttpSettings LOCAL = HttpSettings.local();
  private static final Routes SAMPLE =
      endpoints -> {
        endpoints.get("/page", context -> Answers.html(context, "<p>één</p>"), Access.PUBLIC);
        endpoints.get("/long", context -> Answers.html(context, "x".repeat(5_000)), Access.PUBLIC);
        endpoints.get(
            "/api/thing/{id}",
            context -> Answers.json(context, Map.of("id", context.pathParam("id"))),
            Access.PUBLIC);
        endpoints.post("/api/_do", context -> Answers.json(context, body(context)), Access.PUBLIC);
        endpoints.get("/api/bug", HttpServerTest::fail, Access.PUBLIC);
        endpoints.get("/bug", HttpServerTest::fail, Access.PUBLIC);
      };

  private static HttpServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    server = start(LOCAL);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  private static HttpServer start(HttpSettings settings) {
    return HttpServer.start(
        settings, List.of(SAMPLE, FILES), List.of("/api"), ErrorPage.plain(), Gate.CLOSED);
  }

  private static void fail(Context context) {
    throw new IllegalStateException("secret " + context.path());
  }

  private static Map<String, Object> body(Context context) {
    return Map.of("length", context.bodyAsBytes().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page", "/nowhere", "/bug", "/api/bug", "/api/thing/1", "/api/nowhere", "/static/look.css",
        "/static/none.css", "/page/", "//", "/static/", "/static/../look.css", "/%00", "/%zz"
      })
  void everyAnswerCarriesTheSecurityHeaders(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .containsOnlyOnce("Content-Security-Policy: default-src 'none'; script-src 'self';")
        .contains("frame-ancestors 'none'")
        .containsOnlyOnce("X-Content-Type-Options: nosniff")
        .containsOnlyOnce("X-Frame-Options: DENY")
        .containsOnlyOnce("Referrer-Policy: same-origin")
        .containsOnlyOnce("Cross-Origin-Opener-Policy: same-origin")
        .containsOnlyOnce("Cross-Origin-Resource-Policy: same-origin")
        .containsOnlyOnce("Permissions-Policy: geolocation=(self)")
        .doesNotContain("Server:", "Powered", "Set-Cookie", "Strict-Transport-Security", "secret");
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/nowhere,404",
    "GET,/api/nowhere,404",
    "GET,/page/,404",
    "GET,/static,404",
    "GET,/static/,404",
    "GET,/static/none.css,404",
    "HEAD,/api/thing/1,200",
    "HEAD,/api/nowhere,404",
    "POST,/page,405",
    "PUT,/page,405",
    "DELETE,/api/_do,405",
    "GET,/api/_do,405",
    "TRACE,/page,405",
    "BREW,/page,405",
    "OPTIONS,/page,405",
    "GET,/bug,500",
    "GET,/api/bug,500",
  })
  void answersOnlyWhatIsRouted(String method, String path, int status) throws Exception {
    assertThat(raw(method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status);
  }

  @Test
  void namesTheMethodsThatARouteHas() throws Exception {
    HttpResponse<String> answer = send(request("/page").POST(HttpRequest.BodyPublishers.noBody()));
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD");
  }

  @Test
  void answersProgramsWithAProblemAndPeopleWithAPage() throws Exception {
    HttpResponse<String> program = send(request("/api/nowhere"));
    assertThat(type(program)).startsWith("application/problem+json");
    assertThat(program.body())
        .contains("\"type\":\"about:blank\"", "\"status\":404", "\"title\":\"Not Found\"")
        .doesNotContain("null");
    HttpResponse<String> person = send(request("/nowhere"));
    assertThat(type(person)).isEqualTo("text/plain;charset=utf-8");
  }

  @Test
  void refusesWhatIsTooLong() throws Exception {
    assertThat(send(request("/api/thing/1?q=" + "x".repeat(5_000))).statusCode()).isEqualTo(414);
    assertThat(raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 414")
        .contains("application/problem+json", "X-Frame-Options: DENY");
    HttpRequest.Builder large =
        request("/api/_do").POST(HttpRequest.BodyPublishers.ofString("x".repeat(70_000)));
    HttpResponse<String> answer = send(large);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(type(answer)).startsWith("application/problem+json");
  }

  @Test
  void saysThatNothingChanged() throws Exception {
    HttpResponse<String> first = send(request("/page"));
    assertThat(type(first)).isEqualTo("text/html;charset=utf-8");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = send(request("/page").header("If-None-Match", tag));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void keepsFilesForAYearOnlyUnderTheirOwnVersion() throws Exception {
    HttpResponse<String> versioned = send(request(FILES.address() + "/look.css"));
    assertThat(versioned.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(type(versioned)).startsWith("text/css");
    HttpResponse<String> old = send(request("/static/00000000/look.css"));
    assertThat(old.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(old.body()).isEqualTo(versioned.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void tellsTheLengthOfWhatIsNotCompressed(String method) throws IOException {
    String answer = raw(method + " /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("Content-Length: 5000\r\n").doesNotContain("chunked");
    assertThat(answer.endsWith("x".repeat(5_000))).isEqualTo(method.equals("GET"));
  }

  @Test
  void compressesLongText() throws Exception {
    HttpResponse<String> answer = send(request("/long").header("Accept-Encoding", "gzip"));
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
    assertThat(answer.body().length()).isLessThan(500);
  }

  @Test
  void tellsBrowsersToKeepToHttpsOnlyBehindIt() throws Exception {
    try (HttpServer other =
        start(new HttpSettings(LOCAL.host(), 0, true, "", Optional.empty(), LOCAL.clients()))) {
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create("http://localhost:" + other.port() + "/page")).build();
      assertThat(client.send(asked, HttpResponse.BodyHandlers.ofString()).headers().map())
          .containsEntry(
              "strict-transport-security", List.of("max-age=31536000; includeSubDomains"));
    }
  }

  @Test
  void answersUnderItsBasePathOnly() throws Exception {
    try (HttpServer other = start(HttpSettings.under("/a/b"))) {
      assertThat(status(other, "/a/b/page")).isEqualTo(200);
      assertThat(status(other, "/a/b/static/look.css")).isEqualTo(200);
      assertThat(status(other, "/page")).isEqualTo(404);
      assertThat(status(other, "/a/bpage")).isEqualTo(404);
    }
  }

  @Test
  void errorsOfProgramsAreProblemsUnderABasePathToo() throws Exception {
    try (HttpServer other = start(HttpSettings.under("/a"))) {
      URI address = URI.create("http://localhost:" + other.port() + "/a/api/nowhere");
      HttpRequest asked = HttpRequest.newBuilder(address).build();
      assertThat(type(client.send(asked, HttpResponse.BodyHandlers.ofString())))
          .startsWith("application/problem+json");
    }
  }

  private static int status(HttpServer server, String path) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + path);
    HttpRequest asked = HttpRequest.newBuilder(address).build();
    return client.send(asked, HttpResponse.BodyHandlers.ofString()).statusCode();
  }

  @Test
  void saysInOneSentenceThatThePortIsTaken() {
    HttpSettings taken =
        new HttpSettings(LOCAL.host(), server.port(), false, "", Optional.empty(), LOCAL.clients());
    assertThatThrownBy(() -> start(taken))
        .isInstanceOf(PortUnavailable.class)
        .hasMessage(
            "Poort %d is niet vrij op adres localhost. Stop het programma dat hem gebruikt, of kies"
                + " een andere met PORT.",
            server.port());
  }

  @Test
  void everyRouteSaysWhoMayUseIt() {
    assertThat(server.routes()).hasSizeGreaterThan(10);
    assertThat(server.routes())
        .allSatisfy(route -> assertThat(route.access()).containsExactly(Access.PUBLIC));
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/page", "/api/nowhere", "/bug"})
  void aRefusedFormKeepsTheConnectionForTheNextQuestion(String path)
      throws IOException, InterruptedException {
    try (Socket socket = new Socket("localhost", server.port())) {
      write(socket, "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n");
      Thread.sleep(200); // so that the server sees the head alone, which it tells nobody
      write(socket, "naam=Joke");
      write(socket, "GET /page HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers).containsPattern("^HTTP/1.1 40[345] ").contains("HTTP/1.1 200 ", "één");
    }
  }

  @Test
  void whatCannotBeReadEndsTheConnectionAndTheAnswerSaysSo() throws IOException {
    assertThat(raw("POST /%00 HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nnaam=Joke"))
        .startsWith("HTTP/1.1 400 ")
        .containsOnlyOnce("Connection: close");
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /** What the server answers to exactly these bytes. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
