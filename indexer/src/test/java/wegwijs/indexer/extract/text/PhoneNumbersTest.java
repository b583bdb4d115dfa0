package wegwijs.indexer.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/wegwijs/indexer/extract/text/phones.csv",
      delimiter = '|',
      numLinesToSkip = 1)
  void findsNumbersAndNothingThatLooksLikeOne(String text, @Nullable String numbers) {
    String found =
        PhoneNumbers.find(text).stream()
            .map(PhoneNumbers.Found::key)
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(numbers == null ? "" : numbers);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789", "012-3456789", "06-12345678", "020-1234567", "0000000000"})
  void knowsRowsOfDigitsThatFillAField(String number) {
    assertThat(PhoneNumbers.isPlaceholder(number)).isTrue();
  }

  @Test
  void takesAnOrdinaryNumberForReal() {
    assertThat(PhoneNumbers.isPlaceholder("020-7960101")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"112", "113", "0800-0113", "0900-8844", "116111"})
  void knowsNumbersForEmergencies(String number) {
    assertThat(PhoneNumbers.parse(number))
        .hasValueSatisfying(found -> assertThat(PhoneNumbers.isEmergency(found)).isTrue());
  }

  @Test
  void knowsAMobileNumber() {
    assertThat(PhoneNumbers.parse("06 1234 0001").orElseThrow().isMobile()).isTrue();
    assertThat(PhoneNumbers.parse("020 796 01 01").orElseThrow().isMobile()).isFalse();
  }
}
