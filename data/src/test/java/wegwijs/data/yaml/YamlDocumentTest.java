package wegwijs.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

  private static YamlMap read(String text) {
    return YamlDocument.read("proef.yaml", new StringReader(text));
  }

  private static ConfigurationException fault(String text) {
    return catchThrowableOfType(ConfigurationException.class, () -> read(text));
  }

  @Test
  void givesTextsListsAndBlocksWithTheirLines() {
    YamlMap map =
        read(
            """
            # uitleg
            naam: Vraagwijzer
            telefoon: 112
            woorden: [een, "2: drie", 'vier']
            blokken:
              - id: a
              - id: b
            """);

    assertThat(map.string("naam")).isEqualTo("Vraagwijzer");
    assertThat(map.string("telefoon")).isEqualTo("112");
    assertThat(map.strings("woorden")).containsExactly("een", "2: drie", "vier");
    assertThat(map.maps("blokken"))
        .extracting(part -> part.position().line())
        .containsExactly(6, 7);
    assertThat(map.text("naam").position()).isEqualTo(new Position("proef.yaml", 2));
    assertThat(map.keys()).containsExactly("naam", "telefoon", "woorden", "blokken");
  }

  @Test
  void givesNothingForAbsentKeys() {
    YamlMap map = read("naam: x");

    assertThat(map.findString("anders")).isEmpty();
    assertThat(map.findMap("anders")).isEmpty();
    assertThat(map.findBoolean("anders")).isEmpty();
    assertThat(map.strings("anders")).isEmpty();
    assertThat(map.has("anders")).isFalse();
  }

  @Test
  void readsAnItemWithALabelAsOnePhrase() {
    YamlMap map = read("regels:\n  - zorg*\n  - name: buurthuis\n  - 'labels: type gemeente'\n");

    assertThat(map.phrases("regels"))
        .extracting(YamlText::value)
        .containsExactly("zorg*", "name: buurthuis", "labels: type gemeente");
  }

  @Test
  void readsOnlyTrueAndFalseAsTruth() {
    assertThat(read("weg: true").findBoolean("weg")).contains(true);
    assertThatThrownBy(() -> read("weg: ja").findBoolean("weg"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("'ja'")
        .hasMessageContaining("Schrijf 'weg: true' of 'weg: false'");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'a: 1\\nb: [1, 2'                | 2 | geen geldige YAML",
        "'a: 1\\n\\tb: 2'                 | 2 | geen geldige YAML",
        "'a: 1\\nb: *huis'                | 2 | geen geldige YAML",
        "'a: 1\\nb: 1\\na: 2'             | 3 | De sleutel 'a' staat er twee keer",
        "'a: 1\\nb: &x 1'                 | 2 | Hier staat een anker",
        "'a: 1\\n? [x, y]\\n: 1'          | 2 | Een sleutel moet een woord zijn",
        "''                               | 0 | Dit bestand is leeg",
        "'- a\\n- b'                      | 0 | Dit bestand bevat alleen een lijst",
        "'a: 1\\n---\\nb: 2'              | 2 | geen geldige YAML",
      })
  void refusesBrokenFilesWithTheLine(String text, int line, String problem) {
    ConfigurationException fault = fault(text.substring(1, text.length() - 1).translateEscapes());

    assertThat(fault).hasMessageContaining(problem).hasMessageStartingWith("proef.yaml");
    assertThat(fault.position().line()).isEqualTo(line);
  }

  @Test
  void suggestsTheNearestAllowedKey() {
    assertThatThrownBy(() -> read("label: x\nuitlg: y").allowOnly("label", "uitleg"))
        .hasMessage(
            "proef.yaml, regel 2: De sleutel 'uitlg' bestaat hier niet. Bedoelde u 'uitleg'? "
                + "U kunt kiezen uit: label, uitleg.");
  }

  @Test
  void tellsTheLineOfAnUnknownKeyEvenWhenItsValueStandsBelow() {
    assertThatThrownBy(() -> read("naam: x\nwoordn:\n  - een").allowOnly("naam", "woorden"))
        .hasMessageContaining("regel 2")
        .hasMessageContaining("Bedoelde u 'woorden'?");
  }

  @Test
  void refusesAMissingKeyAndAnEmptyOne() {
    YamlMap map = read("label:\nwoorden: [a, '']");

    assertThatThrownBy(() -> map.string("uitleg"))
        .hasMessageContaining("De sleutel 'uitleg' ontbreekt");
    assertThatThrownBy(() -> map.string("label"))
        .hasMessageContaining("regel 1")
        .hasMessageContaining("Bij 'label' staat niets");
    assertThatThrownBy(() -> map.strings("woorden"))
        .hasMessageContaining("regel 2")
        .hasMessageContaining("staat niets");
  }

  @Test
  void refusesValuesOfAnotherKind() {
    YamlMap map = read("naam: [a]\nwoorden: los\nblok: tekst");

    assertThatThrownBy(() -> map.string("naam"))
        .hasMessageContaining("regel 1")
        .hasMessageContaining("staat een lijst, maar er hoort een tekst te staan");
    assertThatThrownBy(() -> map.strings("woorden"))
        .hasMessageContaining("staat een tekst, maar er hoort een lijst te staan");
    assertThatThrownBy(() -> map.findMap("blok"))
        .hasMessageContaining("er hoort een blok met sleutels te staan");
  }

  @Test
  void tellsTheLineOfAKeyWhoseMeaningIsWrong() {
    assertThat(read("a: 1\nb: 2").fault("b", "Fout.", "Doe iets."))
        .hasMessage("proef.yaml, regel 2: Fout. Doe iets.");
  }

  @Test
  void refusesAFileThatIsAbsentOrNotUtf8(@TempDir Path folder) throws IOException {
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "naam: cliënt".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> YamlDocument.read(folder.resolve("weg.yaml")))
        .hasMessageContaining("weg.yaml")
        .hasMessageContaining("Kijk of het bestaat");
    assertThatThrownBy(() -> YamlDocument.read(latin))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Sla het op als UTF-8");
  }
}
