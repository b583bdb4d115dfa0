package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How an administrator makes a web site a source, with the installed program. */
@Timeout(180)
class CrawlIT {
  private static final Map<String, String> PAGES =
      Map.of(
          "/",
          page(
              "Welkom bij Welzijn De Linde",
              "<p>Wij helpen inwoners van Weert om elkaar te ontmoeten. Kom eens langs.</p>"
                  + "<a href=\"/eetclub\">Eetclub</a>"),
          "/eetclub",
          page(
              "Eetclub voor ouderen",
              "<p>Samen eten in de buurt. Onze vrijwilligers koken elke woensdag.</p>"));

  @TempDir private Path folder;
  private HttpServer site;
  private Program wegwijs;

  @BeforeEach
  void open() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", CrawlIT::answer);
    site.start();
    wegwijs = new Program(folder);
  }

  @AfterEach
  void close() {
    site.stop(0);
  }

  private static String page(String heading, String content) {
    return "<!doctype html><html lang=\"nl\"><title>%s - Welzijn De Linde</title><h1>%s</h1>%s</html>"
        .formatted(heading, heading, content);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String page = PAGES.get(exchange.getRequestURI().getPath());
    byte[] body = (page == null ? "weg" : page).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private String url(String path) {
    return "http://localhost:" + site.getAddress().getPort() + path;
  }

  @Test
  void aSiteIsLookedAtVisitedAndFound() throws Exception {
    Program.Finished looked =
        wegwijs.run(
            "crawl", "--url", url("/"), "--source", "linde", "--allow-private", "--dry-run");
    assertThat(looked.exitCode()).isZero();
    assertThat(looked.out()).contains(url("/eetclub"));
    assertThat(wegwijs.run("source", "list").out()).isEmpty();

    assertThat(wegwijs.run("source", "add", "linde", "--url", url("/"), "--allow-private").out())
        .isEmpty();
    Program.Finished visited = wegwijs.run("crawl");
    assertThat(visited.exitCode()).isZero();
    assertThat(visited.out()).contains("Bron linde is verwerkt").contains("opgenomen 2");
    assertThat(visited.err()).contains("WEGWIJS_CONTACT").contains("Bezoeken: 2");

    assertThat(wegwijs.run("runs").out()).contains("\tlinde\tcomplete\t2 = 2 + 0 + 0 + 0");
    assertThat(wegwijs.run("runs", "1", "--format", "json").out()).contains("\"opgenomen\":2");
    assertThat(wegwijs.run("check").exitCode()).isZero();
  }

  @Test
  void onePageIsTriedAndNothingIsKept() throws Exception {
    Program.Finished tried =
        wegwijs.run("source", "try", "--url", url("/eetclub"), "--allow-private", "--json");

    assertThat(tried.exitCode()).isZero();
    assertThat(tried.out())
        .contains("\"outcome\":\"EXTRACTED\"")
        .contains("\"value\":\"Eetclub voor ouderen\"")
        .contains("\"selector\":")
        .contains("\"confidence\":");
    assertThat(wegwijs.run("runs").out()).isEmpty();
  }

  @Test
  void theInsideIsNotReachedByItself() throws Exception {
    Program.Finished tried = wegwijs.run("source", "try", "--url", url("/eetclub"));

    assertThat(tried.exitCode()).isEqualTo(1);
    assertThat(tried.out()).contains("[ADDRESS_NOT_PUBLIC]");
  }

  @Test
  void mistakesAreOneSentence() throws Exception {
    assertThat(wegwijs.run("crawl", "--url", url("/")).err()).contains("--source");
    assertThat(wegwijs.run("crawl").err()).contains("wegwijs source add");
    assertThat(wegwijs.run("crawl", "nergens").err()).contains("'nergens' bestaat niet");
    assertThat(wegwijs.run("source", "add", "x", "--url", "https://a b").err())
        .contains("'https://a b' is geen adres");
    assertThat(wegwijs.run("source", "add", "x", "--url", "https://u:geheim@a.nl").exitCode())
        .isEqualTo(1);
    assertThat(wegwijs.run("source", "add", "x").err()).contains("--file").contains("--url");
    assertThat(wegwijs.run("source", "try").err()).contains("--url");
    assertThat(wegwijs.run("runs", "7").err()).contains("nummer 7");
  }

  @Test
  void aFileIsTriedAndNothingIsKept() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "naam;telefoon\nEetclub;geen\n");

    Program.Finished tried = wegwijs.run("source", "try", file.toString());

    assertThat(tried.exitCode()).isZero();
    assertThat(tried.out()).contains("\"name\":\"Eetclub\"").contains("[PHONE_INVALID]");
    assertThat(wegwijs.run("runs").out()).isEmpty();
  }
}
