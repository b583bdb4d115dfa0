package wegwijs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.api.ApiServer.Answer;
import wegwijs.server.http.Route;
import wegwijs.server.search.SearchParameters;

/** Whatever is asked, in any combination: never a failure of ours, and faults told to programs. */
final class RandomRequestsTest {
  private static final int REQUESTS = 2_000;
  private static final long SEED = 20_260_101;
  private static final List<String> HSDS_NAMES =
      List.of(
          "page",
          "per_page",
          "search",
          "minimal",
          "full",
          "modified_after",
          "taxonomy_term_id",
          "taxonomy_id",
          "organization_id",
          "full_service",
          "postcode",
          "proximity",
          "format",
          "top_only",
          "parent_id");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "1",
          "0",
          "-1",
          "2",
          "100",
          "101",
          "99999999999",
          "1.5",
          "1e9",
          "NaN",
          "true",
          "false",
          "json",
          "ndjson",
          "null",
          "6001",
          "6001 AB",
          "9999ZZ",
          "Weert",
          "Utrecht",
          "Bergen",
          "0988",
          "landelijk",
          "mantelzorgers",
          "welzijn",
          "afstand",
          "naam",
          "é",
          "😀",
          "\ud800",
          "\u0000",
          "%",
          "%zz",
          "*",
          "\"",
          "a\"b",
          "AND OR NOT",
          "naam:*",
          "[* TO *]",
          "(((((",
          "~",
          "^9",
          "a".repeat(199),
          "a".repeat(300),
          "ик",
          "<script>",
          "../..",
          "2026-01-01",
          "2026-01-01T00:00:00Z",
          "2026-13-45",
          "+999999999-12-31T23:59:59Z",
          "00000000-0000-0000-0000-000000000000",
          "1-1-1-1-1",
          "' OR 1=1 --",
          "_%!",
          "zorg");

  @TempDir private static Path folder;
  @AutoClose private static ApiServer api;

  private final Random random = new Random(SEED);

  @BeforeAll
  static void start() throws IOException {
    api = ApiServer.ofShippedDirectory(folder);
  }

  @Test
  void neverFailAndAreRefusedInWordsForPrograms() {
    List<Route> routes = api.server().routes();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      Route route = pick(routes);
      String path = path(route.path()) + query(names(route.path()));
      String body = route.method().equals("POST") ? body() : "";
      HttpRequest request =
          api.request(path)
              .method(route.method(), HttpRequest.BodyPublishers.ofString(body))
              .build();
      Answer answer = api.send(request);
      String what = "request " + i + ": " + route.method() + " " + path + " " + body;
      assertThat(answer.status()).as(what).isLessThan(500);
      if (answer.status() >= 400) {
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
      }
      statuses.merge(answer.status(), 1, Integer::sum);
    }
    assertThat(statuses).containsKeys(400, 404);
    assertThat(statuses.get(200)).isGreaterThan(REQUESTS / 10);
  }

  private String path(String template) {
    String value = random.nextBoolean() ? UUID.randomUUID().toString() : encoded(pick(VALUES));
    return template.replace("{id}", value.isEmpty() || value.contains("..") ? "x" : value);
  }

  private String query(List<String> names) {
    List<String> parts = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      String name = random.nextInt(20) == 0 ? pick(VALUES) : pick(names);
      parts.add(encoded(name) + "=" + encoded(pick(VALUES)));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static List<String> names(String path) {
    return path.startsWith(SearchApi.ROOT) ? SearchParameters.names() : HSDS_NAMES;
  }

  private String body() {
    return switch (random.nextInt(6)) {
      case 0 -> pick(VALUES);
      case 1 -> "{\"q\": " + "[".repeat(random.nextInt(100));
      case 2 -> "{\"q\": \"" + "woord ".repeat(random.nextInt(3_000)) + "\"}";
      case 3 -> "{\"pagina\": " + pick(VALUES) + "}";
      default ->
          "{\""
              + pick(SearchParameters.names())
              + "\": [\""
              + pick(VALUES)
              + "\"], \"q\": \"hulp\"}";
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
