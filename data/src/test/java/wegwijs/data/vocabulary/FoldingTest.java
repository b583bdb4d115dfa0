package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Cliëntondersteuning, clientondersteuning",
    "'  Één   café-bezoek ', een cafe bezoek",
    "Straße, strasse",
    "\u0133sberg, ijsberg",
    "re\u0301sume\u0301, resume",
    "woord\u00ADdeel, woorddeel",
    "'foto''s', foto s",
    "€5, euro 5",
    "'...', ''",
  })
  void leavesLettersAndDigits(String text, String expected) {
    assertThat(Folding.fold(text)).isEqualTo(expected);
  }
}
