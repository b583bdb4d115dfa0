package wegwijs.indexer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadwayTest {
  @ParameterizedTest
  @CsvSource({
    "30, 120, 10, 3, 30, 25",
    "0, 120, 10, 0, , 0",
    "120, 120, 10, 12, , 100",
    "130, 120, 10, 13, , 100",
    "30, 0, 10, 3, , "
  })
  void tellsRateAndTimeLeft(
      long done, long expected, int seconds, long rate, Integer left, Integer percent) {
    Headway headway =
        new Headway(ProgressMonitor.Task.IMPORT, done, expected, Duration.ofSeconds(seconds));
    assertThat(headway.perSecond()).isEqualTo(rate);
    assertThat(headway.left().map(Duration::toSeconds).orElse(null))
        .isEqualTo(left == null ? null : Long.valueOf(left));
    assertThat(headway.percent().orElse(null)).isEqualTo(percent);
  }

  @Test
  void aTaskThatHasJustBegunHasNoRateYet() {
    Headway headway = new Headway(ProgressMonitor.Task.INDEX, 0, 5, Duration.ZERO);
    assertThat(headway.perSecond()).isZero();
    assertThat(headway.left()).isEmpty();
  }
}
