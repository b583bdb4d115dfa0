package wegwijs.data.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'s-Gravenhage       | s gravenhage",
        "’s-Hertogenbosch    | s hertogenbosch",
        "Súdwest-Fryslân     | sudwest fryslan",
        "  Hof   van Twente! | hof van twente",
        "IJSSELSTEIN         | ijsselstein",
        "ĳsselstein          | ijsselstein",
        "cliënt, zo'n één    | client zon een",
        "6001 AB             | 6001 ab",
        "al gevouwen 6001     | al gevouwen 6001",
        "twee  spaties        | twee spaties",
        "einde                | einde",
        "?!                  | \"\"",
      })
  void bringsSpellingsOfTheSameWordsTogether(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
  }
}
