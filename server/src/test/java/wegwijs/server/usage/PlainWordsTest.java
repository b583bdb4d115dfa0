package wegwijs.server.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
  private final PlainWords words =
      new PlainWords(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Rolstoeldansen | rolstoeldansen",
        "waar kan ik rolstoeldansen? | rolstoeldansen",
        "co-ouderschap, bemiddeling | bemiddeling co-ouderschap",
        "opvang hond opvang | hond opvang",
        "piet jansen | -",
        "hulp voor Fatima | -",
        "meneer De Boer valt | -",
        "jan@example.nl hulp | -",
        "06-12345678 hulp | -",
        "hulp 6001AB | -",
        "kamer 12 | kamer",
        "x1y hond | hond",
        "ab hond | hond",
        "aaaaaaaaaaaaaaaaaaaaaaaaa hond | hond",
        "mijn man is ziek en slaat mij soms ook nog | -",
        "'' | -",
      })
  void onlyWordsAboutNobodyMayBeCounted(String question, String expected) {
    assertThat(words.of(question, Set.of()))
        .isEqualTo(expected == null ? Set.of() : new TreeSet<>(Set.of(expected.split(" ", -1))));
  }

  @Test
  void whatWasUnderstoodAsAPlaceIsNoWord() {
    assertThat(words.of("rolstoeldansen Ittervoort", Set.of("ittervoort")))
        .containsExactly("rolstoeldansen");
  }
}
