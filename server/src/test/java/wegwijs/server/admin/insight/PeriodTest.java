package wegwijs.server.admin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11, 2026-11, 2026-11",
    "2026-k1, 2026-01, 2026-03",
    "2026-k4, 2026-10, 2026-12",
    "2026, 2026-01, 2026-12",
  })
  void isReadAndWrittenTheSame(String text, String from, String to) {
    Period period = Period.find(text).orElseThrow();
    assertThat(period).isEqualTo(new Period(YearMonth.parse(from), YearMonth.parse(to)));
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-13", "2026-k5", "2026-00", "1999", "26", "2026-1", "onzin"})
  void whatIsNoPeriodIsNone(String text) {
    assertThat(Period.find(text)).isEmpty();
  }

  @Test
  void oneChoosesAMonthAQuarterOrAYear() {
    assertThat(Period.choices(YearMonth.of(2026, 1)))
        .hasSize(23)
        .doesNotHaveDuplicates()
        .startsWith(Period.month(YearMonth.of(2026, 1)), Period.month(YearMonth.of(2025, 12)))
        .contains(Period.find("2026-k1").orElseThrow(), Period.find("2025-k4").orElseThrow())
        .endsWith(Period.find("2024").orElseThrow());
  }

  @Test
  void knowsItsMonths() {
    assertThat(Period.find("2026-k2").orElseThrow().months())
        .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6));
  }
}
