package wegwijs.indexer.crawl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "120;PT2M",
        " 5 ;PT5S",
        "315360000;P3650D",
        "Mon, 02 Mar 2026 09:10:00 GMT;PT10M",
        "Mon, 02 Mar 2026 08:00:00 GMT;",
        "0;",
        "-5;",
        "straks;",
        "99999999999999999999;",
        "'';",
      })
  void readsSecondsAndDatesAndNothingElse(String header, Duration wait) {
    assertThat(RetryAfter.parse(header, NOW)).isEqualTo(Optional.ofNullable(wait));
  }

  @Test
  void aServerNeedNotSayIt() {
    assertThat(RetryAfter.parse(null, NOW)).isEmpty();
  }
}
