package wegwijs.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
  /** The secret of appendix B of RFC 6238, "12345678901234567890", in Base32. */
  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private static TimeCodes at(long seconds) {
    return new TimeCodes(Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130",
  })
  void givesTheCodesOfTheStandard(long seconds, String code) {
    assertThat(at(seconds).code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    assertThat(at(seconds).findStep(SECRET, code)).hasValue(seconds / 30);
  }

  @Test
  void acceptsTheCodeJustBeforeAndAfterButNoOther() {
    assertThat(at(59 + 30).findStep(SECRET, "287082")).hasValue(1);
    assertThat(at(59 - 30).findStep(SECRET, "287082")).hasValue(1);
    assertThat(at(59 + 61).findStep(SECRET, "287082")).isEmpty();
    assertThat(at(59).findStep(SECRET, "")).isEmpty();
  }

  @Test
  void aSecretIsBase32OfAlways160Bits() {
    for (int first = 0; first < 256; first++) {
      byte[] bytes = new byte[32];
      bytes[0] = (byte) first;
      String secret =
          TimeCodes.secretOf(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
      assertThat(secret).matches("[A-Z2-7]{32}");
      assertThat(at(59).code(secret, Instant.ofEpochSecond(59))).matches("\\d{6}");
    }
  }
}
