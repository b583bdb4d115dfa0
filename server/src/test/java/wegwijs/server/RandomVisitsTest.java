package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.http.Route;
import wegwijs.server.office.account.Role;

/**
 * Random routes, parameters, methods and bodies, as nobody and as people of each role: none fails.
 * It learns the fields and addresses of the pages that it gets. {@code -Dwegwijs.visits=10000} asks
 * more often; the same number asks the same, as far as ids are not made anew.
 */
class RandomVisitsTest {
  private static final int VISITS = Integer.getInteger("wegwijs.visits", 500);
  private static final int MOST_LEARNT = 3_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern FIELD = Pattern.compile(" name=\"([^\"]{1,40})\"");
  private static final Pattern ADDRESS = Pattern.compile(" (?:href|action)=\"(/[^\"]{1,300})\"");
  private static final List<String> METHODS =
      List.of("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "1",
          "-1",
          "2",
          "1e9",
          "99999999999",
          "NaN",
          "null",
          "ja",
          "nee",
          "true",
          "6001",
          "6001 AB",
          "9999ZZ",
          "Weert",
          "0988",
          "landelijk",
          "weert",
          "twente",
          "*",
          "redacteur",
          "schulden",
          "ouderen",
          "welzijn",
          "afstand",
          "naam",
          "telefoon",
          "geld",
          "ik heb schulden",
          "mantelsorg",
          "é",
          "\uD83D\uDE00",
          "\u0000",
          "\u202Egeld",
          "%",
          "%zz",
          "\"",
          "'",
          "a\"b",
          "AND OR NOT",
          "naam:*",
          "[* TO *]",
          "(((((",
          "~",
          "^9",
          "\\",
          "/",
          "..",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "' OR 1=1 --",
          "_%!",
          "=1+1",
          "2026-01-01",
          "2026-13-45",
          "2026-k4",
          "2026",
          "+999999999-12-31",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-000000000000",
          "a@example.nl",
          "06-12345678",
          "a\r\nb: c",
          "x".repeat(300),
          "x\n".repeat(3_000),
          "javascript:alert(1)",
          "{}",
          "[1]",
          "csv");

  @TempDir private static Path home;
  @AutoClose private static AdminSite site;
  private static List<String> cookies;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(20261126);
  private final List<String> fields = new ArrayList<>(List.of("q", "id", "tekst"));
  private final List<String> addresses = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  @BeforeAll
  static void open() {
    DemoCommand.fill(Installation.open(Settings.ofHome(home)));
    site = new AdminSite(home);
    cookies = new ArrayList<>(List.of(""));
    for (Role role : Role.values()) {
      cookies.add(site.signIn(role));
      cookies.add(
          site.people().cookie(site.people().add(role.id() + "@weert.example.nl", role, "weert")));
    }
  }

  @Test
  void neverFail() throws Exception {
    site.store().records().listLatestServices(20).forEach(one -> ids.add(one.value().id() + ""));
    List<Route> routes =
        site.routes().stream().filter(route -> !route.path().equals("/uitloggen")).toList();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int visit = 0; visit < VISITS; visit++) {
      String cookie = pick(cookies);
      Route route = pick(routes);
      String path = path(route);
      String method = random.nextInt(5) == 0 ? pick(METHODS) : route.method();
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path));
      if (!cookie.isEmpty()) {
        request.header("Cookie", cookie);
      }
      if (random.nextInt(8) > 0) {
        request.header("Sec-Fetch-Site", "same-origin");
      }
      HttpRequest sent =
          request.method(method, body(method, request, cookie)).timeout(PATIENCE).build();
      HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode())
          .as("visit %d: %s %s %s", visit, method, path, sent.headers().map())
          .isLessThan(500);
      statuses.merge(answer.statusCode(), 1, Integer::sum);
      learn(answer.body());
    }
    assertThat(statuses).containsKeys(200, 303, 400, 403, 404, 405);
    assertThat(statuses.get(200)).as(statuses.toString()).isGreaterThan(VISITS / 10);
    System.Logger log = System.getLogger(RandomVisitsTest.class.getName());
    log.log(System.Logger.Level.INFO, "{0} visits: {1}", VISITS, statuses);
  }

  private void learn(String page) {
    learn(FIELD, page, fields);
    learn(ADDRESS, page, addresses);
  }

  private static void learn(Pattern pattern, String page, List<String> into) {
    if (into.size() < MOST_LEARNT) {
      TreeSet<String> found = new TreeSet<>();
      pattern.matcher(page).results().map((MatchResult one) -> one.group(1)).forEach(found::add);
      found.removeAll(into);
      into.addAll(found);
    }
  }

  private String path(Route route) {
    if (!addresses.isEmpty() && random.nextInt(4) == 0) {
      String known = pick(addresses).replace("&amp;", "&");
      if (!known.startsWith("/uitloggen") && isAddress(known)) {
        return known;
      }
    }
    StringBuilder path = new StringBuilder();
    for (String part : route.path().split("/", -1)) {
      path.append(path.isEmpty() && part.isEmpty() ? "" : "/").append(filled(part));
    }
    String rooted = path.toString().startsWith("/") ? path.toString() : "/" + path;
    return rooted + query();
  }

  private static boolean isAddress(String text) {
    try {
      return URI.create(text).getPath() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String filled(String part) {
    if (!part.contains("{")) {
      return part;
    }
    String value =
        switch (random.nextInt(5)) {
          case 0 -> pick(VALUES);
          case 1 -> UUID.randomUUID().toString();
          case 2 -> part.equals("{portaal}") ? "weert" : pick(ids);
          default ->
              part.equals("{portaal}")
                  ? "weert"
                  : pick(List.of("service", "aanbod", "1", pick(ids)));
        };
    String encoded = encoded(value);
    return part.replaceAll(
        "\\{[^}]*}", encoded.isEmpty() || encoded.length() > 900 ? "x" : encoded);
  }

  private String query() {
    List<String> parts = pairs(random.nextInt(4));
    return parts.isEmpty()
        ? ""
        : "?"
            + String.join("&", parts)
                .transform(
                    q -> q.substring(0, Math.min(3_000, q.length())).replaceFirst("%.?$", ""));
  }

  private List<String> pairs(int count) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String value = random.nextInt(4) == 0 ? pick(ids) : pick(VALUES);
      pairs.add(
          encoded(random.nextInt(15) == 0 ? pick(VALUES) : pick(fields)) + "=" + encoded(value));
    }
    return pairs;
  }

  private BodyPublisher body(String method, HttpRequest.Builder request, String cookie) {
    if (!method.equals("POST") && !method.equals("PUT")) {
      return BodyPublishers.noBody();
    }
    return switch (random.nextInt(10)) {
      case 0 -> {
        request.header("Content-Type", "application/json");
        yield BodyPublishers.ofString(
            "{\"q\": " + "[".repeat(random.nextInt(50)) + "\"" + pick(VALUES));
      }
      case 1 -> {
        request.header("Content-Type", "multipart/form-data; boundary=x");
        yield BodyPublishers.ofString(
            "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.csv\"\r\n\r\n%s\r\n--x--%s"
                .formatted(pick(fields), pick(VALUES), random.nextBoolean() ? "\r\n" : ""));
      }
      case 2 -> {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        yield BodyPublishers.ofByteArray(bytes);
      }
      default -> {
        request.header("Content-Type", "application/x-www-form-urlencoded");
        List<String> pairs = pairs(random.nextInt(8));
        if (!cookie.isEmpty() && random.nextInt(8) > 0) {
          pairs.add("_csrf=" + encoded(site.people().formToken(cookie)));
        }
        yield BodyPublishers.ofString(String.join("&", pairs));
      }
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
