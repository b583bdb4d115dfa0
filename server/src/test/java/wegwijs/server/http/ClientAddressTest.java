package wegwijs.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only proxies that are trusted may say from where a request comes. */
class ClientAddressTest {
  @ParameterizedTest
  @CsvSource({
    "'', 198.51.100.7, 127.0.0.1",
    "127.0.0.1, 198.51.100.7, 198.51.100.7",
    "127.0.0.1, '10.0.0.1, 198.51.100.7', 198.51.100.7",
    "127.0.0.1, '', 127.0.0.1",
    "127.0.0.1, '2001:db8:1:2:3:4:5:6', 2001:db8:1:2",
  })
  void believesTrustedProxiesOnly(String proxy, String forwarded, String expected)
      throws Exception {
    ClientAddress addresses =
        new ClientAddress(proxy.isEmpty() ? Set.of() : Set.of(proxy, "192.0.2.1"));
    assertThat(ask(addresses, forwarded)).isEqualTo(expected);
  }

  @Test
  void passesOverAllTrustedProxies() throws Exception {
    ClientAddress addresses = new ClientAddress(Set.of("127.0.0.1", "192.0.2.1"));
    assertThat(ask(addresses, "203.0.113.9, 198.51.100.7, 192.0.2.1")).isEqualTo("198.51.100.7");
  }

  @Test
  void countsPerClientAndForgetsTheOldest() {
    ClientLimits limits = new ClientLimits(new ClientAddress(Set.of()), 2, Duration.ofHours(1));
    assertThat(List.of(limits.isAllowed("a"), limits.isAllowed("a"), limits.isAllowed("a")))
        .containsExactly(true, true, false);
    assertThat(limits.isAllowed("b")).isTrue();
    for (int i = 0; i < 10_000; i++) {
      limits.isAllowed("other " + i);
    }
    assertThat(limits.isAllowed("a")).isTrue();
  }

  private static String ask(ClientAddress addresses, String forwarded)
      throws IOException, InterruptedException {
    Routes echo =
        endpoints ->
            endpoints.get("/who", context -> context.result(addresses.of(context)), Access.PUBLIC);
    HttpSettings settings =
        new HttpSettings(Optional.of("127.0.0.1"), 0, false, "", Optional.empty(), addresses);
    try (HttpServer server =
            HttpServer.start(settings, List.of(echo), List.of(), ErrorPage.plain(), Gate.CLOSED);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/who"));
      if (!forwarded.isEmpty()) {
        request.header("X-Forwarded-For", forwarded);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
