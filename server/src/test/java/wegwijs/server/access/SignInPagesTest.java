package wegwijs.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.HttpServer;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.Routes;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.account.Role;

/** Signing in, the gate and its forms, over HTTP. */
class SignInPagesTest {
  private static final Routes WORK =
      endpoints -> {
        endpoints.get("/work", context -> Answers.html(context, "<p>ok</p>"), Access.STAFF);
        endpoints.post("/work", context -> Answers.html(context, "<p>did</p>"), Access.STAFF);
        endpoints.get(
            "/balie/{portaal}/x", context -> Answers.html(context, "<p>ok</p>"), Access.STAFF);
        endpoints.get("/all", context -> Answers.html(context, "<p>ok</p>"), Access.ADMINISTRATOR);
      };

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final HttpClient client = HttpClient.newHttpClient();
  private TestPeople people;
  private HttpServer server;
  private Account anna;

  @BeforeEach
  void start() {
    OfficeStore store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    people = new TestPeople(store, clock);
    anna = people.add("anna@example.nl", Role.STAFF, "weert");
    SigningIn signingIn =
        new SigningIn(
            store,
            people.people(),
            WorkFrame.dutch("/static/x"),
            new ClientAddress(Set.of()),
            Optional.empty(),
            clock);
    server =
        HttpServer.start(
            HttpSettings.local(),
            List.of(signingIn, WORK),
            List.of("/api"),
            ErrorPage.plain(),
            signingIn.gate());
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void whoIsNotSignedInIsSentToSignInAndBack() {
    HttpResponse<String> sent = get("/work?a=1", "");
    assertThat(sent.statusCode()).isEqualTo(303);
    String address = sent.headers().firstValue("Location").orElseThrow();
    assertThat(address).isEqualTo("/inloggen?naar=%2Fwork%3Fa%3D1");
    assertThat(get(address, "").body()).contains("name=\"naar\" value=\"/work?a=1\"");

    HttpResponse<String> entered = signIn(TestPeople.PASSWORD, code(), "/work?a=1");
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.headers().firstValue("Location")).contains("/work?a=1");
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("__Host-wegwijs=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
    HttpResponse<String> work = get("/work", cookie.split(";", 2)[0]);
    assertThat(work.statusCode()).isEqualTo(200);
    assertThat(work.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void eachWrongPartIsRefusedInTheSameWordsAndLogged() {
    String wrongPassword = signIn("iets heel anders 9", code(), "").body();
    String wrongCode = signIn(TestPeople.PASSWORD, "000000", "").body();
    String nobody = form("/inloggen", credentials("niemand@example.nl", "x", "1", ""), "").body();

    assertThat(wrongPassword).contains("Fout: ", "Een code werkt maar 1 keer");
    assertThat(wrongCode).isEqualTo(wrongPassword);
    assertThat(nobody.replace("niemand@example.nl", "anna@example.nl")).isEqualTo(wrongPassword);
    assertThat(people.people().log().list(Long.MAX_VALUE, 10))
        .hasSize(3)
        .allSatisfy(logged -> {
          assertThat(logged.entry().result()).isEqualTo("refused");
          assertThat(logged.entry().toString()).doesNotContain("niemand@");
        });
  }

  @Test
  void aCodeOpensOnce() {
    assertThat(signIn(TestPeople.PASSWORD, code(), "").statusCode()).isEqualTo(303);
    assertThat(signIn(TestPeople.PASSWORD, code(), "").statusCode()).isEqualTo(422);
    clock.pass(Duration.ofSeconds(30));
    assertThat(signIn(TestPeople.PASSWORD, code(), "").statusCode()).isEqualTo(303);
  }

  @Test
  void guessingIsStopped() {
    int status = 0;
    for (int attempt = 0; attempt < 25 && status != 429; attempt++) {
      status = signIn("fout wachtwoord " + attempt, "123456", "").statusCode();
    }
    assertThat(status).isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elders.example",
        "//elders.example",
        "/\\elders.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1",
        ""
      })
  void goesNowhereElse(String next) {
    assertThat(signIn(TestPeople.PASSWORD, code(), next).headers().firstValue("Location"))
        .contains("/werk");
  }

  @Test
  void rightsHoldForTheirPortalOnly() {
    String cookie = people.cookie(anna);
    assertThat(get("/balie/weert/x", cookie).statusCode()).isEqualTo(200);
    assertThat(get("/balie/twente/x", cookie).statusCode()).isEqualTo(403);
    assertThat(get("/balie/*/x", cookie).statusCode()).isEqualTo(403);
    assertThat(get("/all", cookie).statusCode()).isEqualTo(403);
    String partly = people.cookie(people.add("baas@example.nl", Role.ADMINISTRATOR, "weert"));
    assertThat(get("/all", partly).statusCode()).isEqualTo(403);
    String all = people.cookie(people.add("bob@example.nl", Role.ADMINISTRATOR, "*"));
    assertThat(get("/all", all).statusCode()).isEqualTo(200);
    assertThat(get("/balie/twente/x", all).statusCode()).isEqualTo(200);
  }

  @Test
  void aFormNeedsTheTokenOfItsSession() {
    String cookie = people.cookie(anna);
    String token = people.formToken(cookie);
    String other = people.formToken(people.cookie(anna));

    assertThat(form("/work", Map.of("_csrf", token), cookie).statusCode()).isEqualTo(200);
    assertThat(form("/work", Map.of("_csrf", other), cookie).statusCode()).isEqualTo(403);
    assertThat(form("/work", Map.of("_csrf", token + "x"), cookie).statusCode()).isEqualTo(403);
    assertThat(form("/work", Map.of(), cookie).statusCode()).isEqualTo(403);
    assertThat(form("/work", Map.of("_csrf", token), "").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void aFormOfAnotherSiteIsRefused(String site) {
    String cookie = people.cookie(anna);
    HttpRequest.Builder request =
        post("/work", Map.of("_csrf", people.formToken(cookie)), cookie)
            .setHeader("Sec-Fetch-Site", site);
    assertThat(send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void withoutTheHeaderOfNewBrowsersTheOriginCounts() {
    String cookie = people.cookie(anna);
    Map<String, String> fields = Map.of("_csrf", people.formToken(cookie));
    String own = "http://localhost:" + server.port();
    assertThat(send(bare("/work", fields, cookie)).statusCode()).isEqualTo(403);
    assertThat(send(bare("/work", fields, cookie).setHeader("Origin", own)).statusCode())
        .isEqualTo(200);
    assertThat(send(bare("/work", fields, cookie).setHeader("Origin", "null")).statusCode())
        .isEqualTo(403);
    assertThat(
            send(bare("/work", fields, cookie).setHeader("Origin", "https://elders.example"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() {
    String cookie = people.cookie(anna);
    HttpResponse<String> out =
        form("/uitloggen", Map.of("_csrf", people.formToken(cookie)), cookie);
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
    assertThat(get("/work", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void aLinkSetsPasswordAndAppOnce() {
    Account bo = people.people().accounts().add("Bo", "bo@example.nl", anna.grants());
    String path = "/toegang/" + people.people().links().create(bo.id());
    String secret = secretOn(get(path, "").body());
    String code = new TimeCodes(clock).code(secret, clock.instant());

    String weak = form(path, Map.of("wachtwoord", "welkom123456", "code", code), "").body();
    assertThat(weak).contains("Fout: ", "makkelijk te raden");
    assertThat(secretOn(weak)).isEqualTo(secret);
    String wrong =
        form(path, Map.of("wachtwoord", "paarse ezel op zolder", "code", "1"), "").body();
    assertThat(wrong).contains("De code klopt niet").doesNotContain("paarse");

    Map<String, String> good = Map.of("wachtwoord", "paarse ezel op zolder", "code", code);
    assertThat(form(path, good, "").statusCode()).isEqualTo(303);
    assertThat(form(path, good, "").statusCode()).isEqualTo(410);
    assertThat(get(path, "").body()).contains("Deze link werkt niet meer");
    Map<String, String> fields = credentials("bo@example.nl", "paarse ezel op zolder", code, "");
    assertThat(form("/inloggen", fields, "").statusCode()).isEqualTo(303);
  }

  private static String secretOn(String page) {
    Matcher found = Pattern.compile("<code>([A-Z2-7 ]+)</code>").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1).replace(" ", "");
  }

  private String code() {
    return new TimeCodes(clock).code(TestPeople.SECRET, clock.instant());
  }

  private HttpResponse<String> signIn(String password, String code, String next) {
    return form("/inloggen", credentials("anna@example.nl", password, code, next), "");
  }

  private static Map<String, String> credentials(
      String email, String password, String code, String next) {
    return Map.of("email", email, "wachtwoord", password, "code", code, "naar", next);
  }

  private HttpResponse<String> get(String path, String cookie) {
    return send(to(path, cookie));
  }

  private HttpResponse<String> form(String path, Map<String, String> fields, String cookie) {
    return send(post(path, fields, cookie));
  }

  private HttpRequest.Builder post(String path, Map<String, String> fields, String cookie) {
    return bare(path, fields, cookie).header("Sec-Fetch-Site", "same-origin");
  }

  private HttpRequest.Builder bare(String path, Map<String, String> fields, String cookie) {
    String body =
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return to(path, cookie)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder to(String path, String cookie) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    return cookie.isEmpty() ? request : request.header("Cookie", cookie);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
