package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;

class PortalsTest {

  private static final Places PLACES = Places.shipped();
  private static final Portals SHIPPED = Portals.shipped(PLACES);
  private static final String MINIMAL =
      """
      id: deurne
      name: Sociale kaart Deurne
      tagline: Vind hulp in Deurne
      hosts: [Kaart.Voorbeeld.nl]
      prefix: deurne
      municipalities: ["0762"]
      frontOffice:
        name: Het loket
        explanation: Hier helpt een mens u.
      """;

  @TempDir private Path installation;

  @Test
  void shipsTheStandardPortalAndThreeRegions() {
    assertThat(SHIPPED.all())
        .extracting(Portal::id)
        .containsExactly("standaard", "weert", "twente", "bollenstreek");
    assertThat(SHIPPED.findById("twente").orElseThrow().municipalityCodes()).hasSize(14);
    assertThat(SHIPPED.find("", "/").portal().municipalityCodes()).isEmpty();
    assertThat(SHIPPED.prefixes()).containsExactly("weert", "twente", "bollenstreek");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void givesEveryPortalWordsLinksAndAPersonToTalkTo(Portal portal) {
    assertThat(portal.texts().intro()).isNotEmpty();
    assertThat(portal.links()).isNotEmpty().allMatch(PortalLink::isInternal);
    assertThat(portal.frontOffice().tasks()).isNotEmpty();
    FrontOfficeContact contact = portal.frontOffice().contact();
    assertThat(Stream.of(contact.phone(), contact.email(), contact.address()))
        .as("contact data that no source gave")
        .allMatch(Optional::isEmpty);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, /, standaard, ''",
    "localhost, /zoek, standaard, ''",
    "localhost, /weert, weert, /weert",
    "localhost, /weert/, weert, /weert",
    "localhost, /weert/zoek, weert, /weert",
    "localhost, /weertje/zoek, standaard, ''",
    "localhost, weert, weert, /weert",
    "weert.localhost, /zoek, weert, ''",
    "WEERT.localhost:8080, /twente, weert, ''",
    "bollenstreek.localhost., /, bollenstreek, ''",
    "'', '', standaard, ''",
    "'[::1]:8080', //weert, standaard, ''",
  })
  void choosesByHostThenByFirstWordOfThePath(String host, String path, String id, String prefix) {
    PortalMatch match = SHIPPED.find(host, path);

    assertThat(match.portal().id()).isEqualTo(id);
    assertThat(match.prefix()).isEqualTo(prefix);
  }

  @Test
  void letsAnInstallationAddAPortal() throws IOException {
    write("deurne.yaml", MINIMAL);
    Portals portals = Portals.of(installation, PLACES);

    Portal deurne = portals.find("kaart.voorbeeld.nl", "/").portal();

    assertThat(portals.all()).hasSize(5);
    assertThat(deurne.name()).isEqualTo("Sociale kaart Deurne");
    assertThat(deurne.texts().shortName()).isEqualTo("Sociale kaart Deurne");
    assertThat(deurne.texts().language()).isEqualTo("nl");
    assertThat(deurne.frontOffice().people()).isEmpty();
  }

  @Test
  void letsAnInstallationReplaceAPortalAndNameItsPeople() throws IOException {
    write(
        "weert.yaml",
        """
        id: weert
        name: Weert
        tagline: Hulp
        prefix: vraagwijzer
        municipalities: [Weert]
        links: [{label: Regelhulp, target: "https://voorbeeld.nl"}]
        frontOffice:
          name: De Vraagwijzer
          explanation: Hier helpt een mens u.
          phone: "0495-123456"
          email: vraag@voorbeeld.nl
          address: Voorbeeldstraat 1, Weert
          hours: elke werkdag
          people: [{name: Voorbeeld, role: luistert}]
        """);
    Portals portals = Portals.of(installation, PLACES);

    Portal weert = portals.findById("weert").orElseThrow();

    assertThat(weert.municipalityCodes()).containsExactly("0988");
    assertThat(weert.links().getFirst().isInternal()).isFalse();
    assertThat(weert.frontOffice().contact().phone()).hasValue("0495-123456");
    assertThat(weert.frontOffice().people())
        .containsExactly(new Person("Voorbeeld", "luistert", Optional.empty()));
    assertThat(portals.find("weert.localhost", "/weert").portal().isStandard()).isTrue();
  }

  @Test
  void usesTheShippedPortalsWhenTheInstallationHasNone() {
    assertThat(Portals.of(installation, PLACES).all()).isEqualTo(SHIPPED.all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tagline: Vind hulp in Deurne | taglin: Vind hulp     | 3 | 'taglin' | Bedoelde u"
            + " 'tagline'?",
        "name: Sociale kaart Deurne   |                       | 1 | 'name'   | Zet er een regel",
        "[Kaart.Voorbeeld.nl]         | ['https://kaart.nl/'] | 4 | hostnaam | zonder https://",
        "[Kaart.Voorbeeld.nl]         | [twente.localhost]    | 4 | hoort al | Kies een ander"
            + " adres",
        "prefix: deurne               | prefix: zoek          | 5 | 'zoek'   | Kies een ander"
            + " woord",
        "prefix: deurne               | prefix: weert         | 5 | hoort al | Kies een ander"
            + " adres",
        "prefix: deurne               | prefix: Deurne        | 5 | kleine letters |"
            + " midden-limburg",
        "['0762']                     | ['9999']              | 6 | '9999'   | vier cijfers van het"
            + " CBS",
        "['0762']                     | []                    | 6 | geen gemeenten | CBS-codes",
        "name: Het loket              | phone: bel ons        | 8 | 'bel ons' | tussen"
            + " aanhalingstekens",
        "name: Het loket              | email: a b            | 8 | 'a b'    | naam@voorbeeld.nl",
      })
  void stopsAtAMistakeWithFileLineAndRemedy(
      String right, String wrong, int line, String problem, String remedy) throws IOException {
    String yaml = MINIMAL.replace("\"", "'");
    assertThat(yaml).contains(right);
    String field =
        wrong != null && wrong.matches("(phone|email).*") ? right + "\n  " + wrong : wrong;
    write("deurne.yaml", yaml.replace(right, field == null ? "# weg" : field));

    assertThatThrownBy(() -> Portals.of(installation, PLACES))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageMatching("(?s).*deurne\\.yaml, regel \\d+: .*")
        .hasMessageContaining(problem)
        .hasMessageContaining(remedy)
        .satisfies(e ->
            assertThat(((ConfigurationException) e).position().line()).isBetween(line, line + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zoek",
        "aanbod",
        "organisatie",
        "contact",
        "api",
        "hsds",
        "static",
        "gezond",
        "gereed",
        "balie",
        "beheer"
      })
  void keepsThePathsOfItsOwnPages(String word) throws IOException {
    write("deurne.yaml", MINIMAL.replace("prefix: deurne", "prefix: " + word));

    assertThatThrownBy(() -> Portals.of(installation, PLACES))
        .hasMessageContaining("is al een pagina van het programma");
  }

  @Test
  void refusesAPortalWithoutAddress() throws IOException {
    write("deurne.yaml", MINIMAL.replaceAll("(hosts|prefix): .*\n", ""));

    assertThatThrownBy(() -> Portals.of(installation, PLACES))
        .hasMessageContaining("heeft geen adres");
  }

  @Test
  void refusesTwoFilesForOnePortal() throws IOException {
    write("a.yaml", MINIMAL);
    write("b.yaml", MINIMAL);

    assertThatThrownBy(() -> Portals.of(installation, PLACES))
        .hasMessageContaining("b.yaml, regel 1")
        .hasMessageContaining("a.yaml")
        .hasMessageContaining("ander id");
  }

  @Test
  void refusesAStandardPortalForSomeOnly() throws IOException {
    write("standaard.yaml", MINIMAL.replace("id: deurne", "id: standaard"));

    assertThatThrownBy(() -> Portals.of(installation, PLACES))
        .hasMessageContaining("zonder 'hosts', 'prefix' en 'municipalities'");
  }

  @Test
  void refusesALinkThatLeadsNowhereSafe() throws IOException {
    write("deurne.yaml", MINIMAL + "links: [{label: x, target: 'javascript:alert(1)'}]\n");

    assertThatThrownBy(() -> Portals.of(installation, PLACES))
        .hasMessageContaining("regel 10")
        .hasMessageContaining("geen pad en geen https-adres");
  }

  static List<Portal> shipped() {
    return SHIPPED.all();
  }

  private void write(String name, String yaml) throws IOException {
    Files.createDirectories(installation.resolve("portals"));
    Files.writeString(installation.resolve("portals").resolve(name), yaml);
  }
}
