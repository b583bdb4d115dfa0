package wegwijs.indexer.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/wegwijs/indexer/extract/text/addresses.csv",
      delimiter = '|',
      numLinesToSkip = 1)
  void findsStreetAndCityAroundAPostcode(
      @Nullable String before,
      String code,
      String after,
      @Nullable String street,
      @Nullable String city) {
    String text = (before == null ? "" : before + " ") + code + " " + after;
    Addresses.AtPostcode at = Addresses.findPostcode(text).orElseThrow();

    assertThat(at.code()).isEqualTo(code);
    assertThat(Addresses.streetAtEnd(at.before())).isEqualTo(Optional.ofNullable(street));
    assertThat(Addresses.cityAtStart(at.after())).isEqualTo(Optional.ofNullable(city));
  }

  @ParameterizedTest
  @CsvSource({
    "6001XA Weert, 6001 XA",
    "6001 xa Weert, 6001 XA",
    "'Adres: 7511 KL, Enschede', 7511 KL"
  })
  void takesAPostcodeInAnyUsualForm(String text, String code) {
    assertThat(Addresses.findPostcode(text).map(Addresses.AtPostcode::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in 2024 is er veel",
        "1500 op een dag",
        "0123 AB",
        "6001 SS",
        "16001 AB",
        "6001 ABC",
        "2026 en 2027"
      })
  void takesNothingElseForAPostcode(String text) {
    assertThat(Addresses.findPostcode(text)).isEmpty();
  }

  @Test
  void findsTheCityBeforeTheBracketThatHoldsTheStreet() {
    assertThat(Addresses.cityBeforeBracket("De Pol, Gaanderen (Hoofdstraat 453, "))
        .contains("Gaanderen");
    assertThat(Addresses.cityBeforeBracket("De Pol, Gaanderen (zaal 2), Hoofdstraat 453, "))
        .isEmpty();
    assertThat(Addresses.cityBeforeBracket("De Pol (Hoofdstraat 453, ")).isEmpty();
  }
}
