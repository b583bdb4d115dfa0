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
        "?!                  | \"\"",
      })
  void bringsSpellingsOfTheSameWordsTogether(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
  }
}
