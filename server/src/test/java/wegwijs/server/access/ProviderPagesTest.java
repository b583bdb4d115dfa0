package wegwijs.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.access.oidc.OpenIdProvider;
import wegwijs.server.access.oidc.ProviderSettings;
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

/** Signing in at a real OpenID provider. */
class ProviderPagesTest {
  private static final Routes WORK =
      endpoints -> {
        endpoints.get(
            "/balie/{portaal}",
            context -> Answers.html(context, SignedIn.of(context).account().name()),
            Access.STAFF);
        endpoints.get("/all", context -> Answers.html(context, "all"), Access.ADMINISTRATOR);
      };

  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().build();
  private OfficeStore store;
  private OpenIdProvider provider;
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws Exception {
    store = OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key"));
    int port = freePort();
    site = "http://localhost:" + port;
    provider = OpenIdProvider.start(site + "/inloggen/terug");
    Files.writeString(folder.resolve("secret"), "geheim van de client\n");
    Files.writeString(
        folder.resolve("oidc.yaml"),
        """
        issuer: %s
        client: wegwijs
        secret-file: secret
        site: %s
        claim: groups
        grants:
          - value: balie-weert
            role: medewerker
            portal: weert
        """
            .formatted(provider.issuer(), site));
    SigningIn signingIn =
        new SigningIn(
            store,
            People.of(store, clock),
            WorkFrame.dutch("/static/x"),
            new ClientAddress(Set.of()),
            ProviderSettings.find(folder),
            clock);
    HttpSettings local = HttpSettings.local();
    server =
        HttpServer.start(
            new HttpSettings(local.host(), port, false, "", local.origin(), local.clients()),
            List.of(signingIn, WORK),
            List.of(),
            ErrorPage.plain(),
            signingIn.gate());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    provider.close();
    client.close();
  }

  @Test
  void somebodyOfTheOrganizationComesInWithTheirRights() throws Exception {
    HttpResponse<String> page = follow(site + "/balie/weert");
    assertThat(page.body()).contains("/inloggen/organisatie?naar=%2Fbalie%2Fweert");

    HttpResponse<String> work = signIn("anna", "/balie/weert");

    assertThat(work.uri()).isEqualTo(URI.create(site + "/balie/weert"));
    assertThat(work.body()).isEqualTo("Mens anna");
    assertThat(follow(site + "/all").statusCode()).isEqualTo(403);
    Account account = People.of(store, clock).accounts().list().getFirst();
    assertThat(account.isLocal()).isFalse();
    assertThat(account.grants().allow(Role.STAFF, "weert")).isTrue();
    assertThat(account.grants().allow(Role.STAFF, "twente")).isFalse();
  }

  @Test
  void whoHasNoRoleStaysOutside() throws Exception {
    HttpResponse<String> page = signIn("niemand", "/balie/weert");

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Misschien hebt u nog geen rechten");
    assertThat(People.of(store, clock).accounts().list()).isEmpty();
  }

  @Test
  void anAnswerWithoutOrFromAnotherAttemptIsRefused() throws Exception {
    String answer = answerOf("anna");
    cookies.getCookieStore().removeAll();
    assertThat(follow(answer).statusCode()).isEqualTo(403);

    String stolen = answerOf("anna");
    follow(site + "/inloggen/organisatie", false);
    assertThat(follow(stolen).statusCode()).isEqualTo(403);
    assertThat(People.of(store, clock).accounts().list()).isEmpty();
  }

  @Test
  void anAnswerIsUsedOnceAndNotTooLate() throws Exception {
    String answer = answerOf("anna");
    List<HttpCookie> before = List.copyOf(cookies.getCookieStore().getCookies());
    assertThat(follow(answer, false).statusCode()).isEqualTo(303);
    before.forEach(cookie -> cookies.getCookieStore().add(URI.create(site), cookie));
    assertThat(follow(answer, false).statusCode()).isEqualTo(403);

    String late = answerOf("anna");
    clock.pass(Duration.ofMinutes(11));
    assertThat(follow(late, false).statusCode()).isEqualTo(403);
  }

  @Test
  void rightsThatTheProviderTookAwayAreGoneAtTheNextSignIn() throws Exception {
    signIn("anna", "/balie/weert");
    Account anna = People.of(store, clock).accounts().list().getFirst();
    People.of(store, clock).accounts().setActive(anna.id(), false);

    assertThat(follow(site + "/balie/weert").uri().getPath()).isEqualTo("/inloggen");
    assertThat(signIn("anna", "/balie/weert").statusCode()).isEqualTo(403);
  }

  /** Signs in at the provider and follows it back. */
  private HttpResponse<String> signIn(String name, String next) throws Exception {
    return follow(answerOf(name, next));
  }

  private String answerOf(String name) throws Exception {
    return answerOf(name, "/balie/weert");
  }

  /** The address to which the provider sends somebody back. */
  private String answerOf(String name, String next) throws Exception {
    cookies.getCookieStore().removeAll();
    HttpResponse<String> login = follow(site + "/inloggen/organisatie?naar=" + encoded(next));
    Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(login.body());
    assertThat(token.find()).as(login.body()).isTrue();
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(provider.issuer() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        form(
                            Map.of(
                                "username",
                                name,
                                "password",
                                "geheim",
                                "_csrf",
                                token.group(1))))));
    while (answer.statusCode() / 100 == 3) {
      URI to = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      if (to.toString().startsWith(site)) {
        return to.toString();
      }
      answer = send(HttpRequest.newBuilder(to).header("Accept", "text/html"));
    }
    throw new AssertionError(answer.statusCode() + " " + answer.body());
  }

  private HttpResponse<String> follow(String address) throws Exception {
    return follow(address, true);
  }

  private HttpResponse<String> follow(String address, boolean onward) throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    while (onward && answer.statusCode() / 100 == 3) {
      URI to = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
      answer = send(HttpRequest.newBuilder(to).header("Accept", "text/html"));
    }
    return answer;
  }

  /**
   * Cookies go along by hand: Java's own client keeps secure ones back from HTTP, browsers do not.
   */
  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    URI uri = request.copy().build().uri();
    String kept =
        cookies.getCookieStore().getCookies().stream()
            .filter(cookie ->
                cookie.getComment() == null
                    || cookie.getComment().equals(Integer.toString(uri.getPort())))
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!kept.isEmpty()) {
      request.header("Cookie", kept);
    }
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      for (HttpCookie cookie : HttpCookie.parse(set)) {
        cookie.setComment(Integer.toString(uri.getPort()));
        cookie.setDomain("localhost");
        cookie.setPath("/");
        cookies.getCookieStore().add(URI.create(site), cookie);
      }
    }
    return answer;
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
