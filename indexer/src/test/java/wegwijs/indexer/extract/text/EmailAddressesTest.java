package wegwijs.indexer.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@voorbeeld.nl",
        "Mail: info@voorbeeld.nl.",
        "info [at] voorbeeld.nl",
        "info(at)voorbeeld.nl",
        "info (at) voorbeeld (punt) nl",
        "info[at]voorbeeld[dot]nl",
        "info apenstaartje voorbeeld.nl",
        "info {at} voorbeeld.nl",
        "<info@voorbeeld.nl>",
        "info at voorbeeld punt nl"
      })
  void findsAnAddressHoweverItIsHidden(String text) {
    assertThat(EmailAddresses.find(text)).containsExactly("info@voorbeeld.nl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ik at vandaag. Lekker.", "@welzijn", "a@b", "info@", "wij zijn (at) work"})
  void findsNothingElse(String text) {
    assertThat(EmailAddresses.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "info@delinde.example.nl, ORDINARY",
    "henk@home.nl, PRIVATE",
    "truus@gmail.com, PRIVATE",
    "club@live.nl, PRIVATE",
    "webmaster@delinde.example.nl, TECHNICAL",
    "privacy@delinde.example.nl, TECHNICAL",
    "someemailid@email.com, PLACEHOLDER",
    "info@example.com, PLACEHOLDER",
    "605a7baede844d278b89dc95ae0a9123@sentry-next.wixpress.com, VENDOR",
    "x@o123.ingest.sentry.io, VENDOR",
  })
  void tellsWhatKindOfAddressItIs(String address, EmailAddresses.Kind kind) {
    assertThat(EmailAddresses.kind(address)).isEqualTo(kind);
  }

  @Test
  void findsSeveralInOrderAndEachOnce() {
    assertThat(EmailAddresses.find("b@x.example, a@x.example, b@x.example"))
        .containsExactly("b@x.example", "a@x.example");
  }
}
