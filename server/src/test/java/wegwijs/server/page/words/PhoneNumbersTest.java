package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.templates.view.Phone;

class PhoneNumbersTest {
  private final PhoneNumbers numbers = new PhoneNumbers(PageTexts.dutch());

  @ParameterizedTest
  @CsvSource({
    "0495-575000, 0495 575 000, tel:+31495575000",
    "(0495) 57 50 00, 0495 575 000, tel:+31495575000",
    "+31 6 12345678, 06 12345678, tel:+31612345678",
    "0031201234567, 020 123 4567, tel:+31201234567",
    "0800-0113, 0800 0113, tel:08000113",
    "0900 1234, 0900 1234, tel:09001234",
    "112, 112, tel:112",
    "113, 113, tel:113",
    "140495, 14 0495, tel:140495",
    "116111, 116 111, tel:116111",
    "+32 2 123 45 67, +32 2 123 45 67, tel:+3221234567"
  })
  void writesNumbersReadablyAndDialsThem(String written, String display, String href) {
    Phone phone = numbers.find(written, null).orElseThrow();
    assertThat(phone.display()).isEqualTo(display);
    assertThat(phone.href()).isEqualTo(href);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bel ons", "12", "javascript:alert(1)"})
  void findsNoNumberWhereThereIsNone(String written) {
    assertThat(numbers.find(written, null)).isEmpty();
  }

  @Test
  void saysWhatACallCostsUnlessTheSourceSaysSomething() {
    assertThat(numbers.find("0800-2000", null).orElseThrow().note()).isEqualTo("Bellen is gratis.");
    assertThat(numbers.find("0900-1234", " ").orElseThrow().note())
        .isEqualTo("Dit gesprek kan extra geld kosten.");
    assertThat(numbers.find("0800-2000", "Dag en nacht").orElseThrow().note())
        .isEqualTo("Dag en nacht");
    assertThat(numbers.find("0495-575000", null).orElseThrow().note()).isNull();
  }
}
