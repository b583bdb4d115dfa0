package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;

class HostSiteTest {
  private static final String PORTAL =
      """
      id: deurne
      name: Sociale kaart Deurne
      tagline: Vind hulp in Deurne
      prefix: deurne
      municipalities: ["0762"]
      frontOffice: {name: Het loket, explanation: Hier helpt een mens u.}
      """;

  @TempDir private Path installation;

  @Test
  void nobodyMayFrameAPortalThatNamesNobody() throws IOException {
    assertThat(read("")).isEqualTo(HostSite.NONE);
    assertThat(Portals.shipped(Places.shipped()).all())
        .allMatch(portal -> portal.hostSite().equals(HostSite.NONE));
  }

  @Test
  void whoMayFrameIsReadAsOrigins() throws IOException {
    assertThat(
            read("""
            embed:
              hosts: ["https://WWW.Voorbeeld.nl", "https://proef.voorbeeld.nl:8443",
                "http://localhost:9000", "https://www.voorbeeld.nl"]
            """)
                .framers())
        .containsExactly(
            "https://www.voorbeeld.nl", "https://proef.voorbeeld.nl:8443", "http://localhost:9000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www.voorbeeld.nl",
        "http://www.voorbeeld.nl",
        "https://*.voorbeeld.nl",
        "https://www.voorbeeld.nl/",
        "https://www.voorbeeld.nl/pagina",
        "https://voorbeeld.nl; script-src *",
        "https://gebruiker@voorbeeld.nl",
        "https://localhost",
        "'*'",
        "\"'self'\""
      })
  void whatIsNoOriginIsRefusedWithFileLineAndRemedy(String host) {
    assertThatThrownBy(() -> read("embed:\n  hosts:\n    - " + host + "\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("deurne.yaml, regel 9")
        .hasMessageContaining("zoals https://www.voorbeeld.nl");
  }

  @Test
  void mapsAreMadeOfTheSquaresThatThePortalNames() throws IOException {
    HostSite site = read("map: https://kaart.voorbeeld.nl/tegels/{z}/{x}/{y}.png\n");
    assertThat(site.tiles().origin()).isEqualTo("https://kaart.voorbeeld.nl");
    assertThat(site.tiles().credit()).isEqualTo("kaart.voorbeeld.nl");
    assertThat(read("").tiles()).isEqualTo(MapTiles.PDOK);
    assertThat(MapTiles.PDOK.origin()).isEqualTo("https://service.pdok.nl");
    assertThat(MapTiles.PDOK.credit()).isEqualTo("Kadaster (PDOK)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://kaart.voorbeeld.nl/{z}/{x}/{y}.png",
        "https://kaart.voorbeeld.nl/{z}/{x}.png",
        "https://kaart.voorbeeld.nl; script-src */{z}/{x}/{y}",
        "https://{z}.voorbeeld.nl/{z}/{x}/{y}",
        "/{z}/{x}/{y}"
      })
  void whatIsNoAddressOfSquaresIsRefused(String address) {
    assertThatThrownBy(() -> read("map: '" + address + "'\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("deurne.yaml, regel 7")
        .hasMessageContaining("{z}, {x} en {y}");
  }

  @Test
  void aLookIsReadWithItsTokensInOrder() throws IOException {
    look(
        """
        /* Tokens of
           our house style */
        :root {
          --utrecht-link-color: #005b8c;
          --utrecht-document-font-family: "Open Sans", Arial, sans-serif;
          --ww-radius: calc(2px + .25rem) /* round */
        }
        :root{--ww-link:var(--utrecht-link-color);--ww-shadow:0 1px 2px rgb(22 38 45 / 8%)}
        """);
    assertThat(read("look: huisstijl.css\n").look().orElseThrow().tokens())
        .containsExactly(
            Map.entry("--utrecht-link-color", "#005b8c"),
            Map.entry("--utrecht-document-font-family", "\"Open Sans\", Arial, sans-serif"),
            Map.entry("--ww-radius", "calc(2px + .25rem)"),
            Map.entry("--ww-link", "var(--utrecht-link-color)"),
            Map.entry("--ww-shadow", "0 1px 2px rgb(22 38 45 / 8%)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--a: url(https://voorbeeld.nl/x) | geen gewone kleur",
        "--a: URL('x') | geen gewone kleur",
        "--a: u\\72l(x) | geen gewone kleur",
        "--a: image-set('x' 1x) | geen gewone kleur",
        "--a: \"x | geen gewone kleur",
        "--a: rgb(1 2 3 | geen gewone kleur",
        "--a: red !important | geen gewone kleur",
        "--a: </style> | geen gewone kleur",
        "--a: | geen gewone kleur",
        "color: red | is geen token",
        "@import 'x' | is geen token",
        "a { --b: 1 } | iets anders dan :root",
        "} body { --b: 1 | iets anders dan :root",
        "} @import 'x'; :root { --b: 1 | iets anders dan :root",
      })
  void whatIsMoreThanATokenIsRefusedWithItsLine(String declaration, String problem)
      throws IOException {
    look(":root {\n  --good: 1px;\n  " + declaration + "\n}\n");
    assertThatThrownBy(() -> read("look: huisstijl.css\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("huisstijl.css, regel ")
        .hasMessageContaining(problem);
  }

  @Test
  void theLineOfAMistakeCountsCommentsToo() throws IOException {
    look("/* one\n two */\n:root {\n  --good: 1px;\n\n  width: 3px;\n}\n");
    assertThatThrownBy(() -> read("look: huisstijl.css\n"))
        .hasMessageContaining("huisstijl.css, regel 6: 'width' is geen token");
  }

  @Test
  void valuesAndFilesHaveTheirLargestSize() throws IOException {
    look(":root { --a: " + "x".repeat(201) + "; }");
    assertThatThrownBy(() -> read("look: huisstijl.css\n")).hasMessageContaining("200");
    look(":root { /*" + "x".repeat(70_000) + "*/ }");
    assertThatThrownBy(() -> read("look: huisstijl.css\n"))
        .hasMessageContaining("deurne.yaml, regel 7")
        .hasMessageContaining("64 kB");
  }

  @ParameterizedTest
  @CsvSource({
    "ontbreekt.css, is niet te lezen",
    "../huisstijl.css, is geen naam van een CSS-bestand",
    "/etc/passwd, is geen naam van een CSS-bestand",
    "huisstijl.txt, is geen naam van een CSS-bestand",
  })
  void aLookStandsBesideThePortal(String file, String problem) {
    assertThatThrownBy(() -> read("look: " + file + "\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("deurne.yaml, regel 7")
        .hasMessageContaining(problem);
  }

  private void look(String css) throws IOException {
    Path folder = Files.createDirectories(installation.resolve("portals"));
    Files.writeString(folder.resolve("huisstijl.css"), css);
  }

  private HostSite read(String more) throws IOException {
    Path folder = Files.createDirectories(installation.resolve("portals"));
    Files.writeString(folder.resolve("deurne.yaml"), PORTAL + more);
    return Portals.of(installation, Places.shipped()).findById("deurne").orElseThrow().hostSite();
  }
}
