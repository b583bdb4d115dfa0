package wegwijs.server.office.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  @ParameterizedTest(name = "{1} days after {0}")
  @CsvSource({
    "2026-03-02T09:00:00Z, 1, 2026-03-03T16:00:00Z",
    // Friday evening: the weekend does not count.
    "2026-03-06T21:00:00Z, 1, 2026-03-09T16:00:00Z",
    // Half past twelve at night in the Netherlands, and summer time from 29 March on.
    "2026-03-26T23:30:00Z, 2, 2026-03-31T15:00:00Z",
    // Good Friday and Easter Monday of 2026.
    "2026-04-02T09:00:00Z, 1, 2026-04-07T15:00:00Z",
    "2026-12-24T09:00:00Z, 2, 2026-12-29T16:00:00Z",
  })
  void endsAtFiveOnTheRightDay(Instant moment, int days, Instant due) {
    assertThat(WorkingDays.after(moment, days)).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14",
        "2026-05-25", "2026-12-25", "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-29",
        "2025-06-09", "2024-03-29", "2024-04-01", "2024-05-09", "2024-05-20", "2027-03-26",
        "2027-03-29", "2027-05-06", "2027-05-17", "2026-11-28", "2026-11-29"
      })
  void knowsHolidaysAndWeekends(LocalDate day) {
    assertThat(WorkingDays.isWorked(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-26", "2026-04-07", "2025-04-28", "2026-05-04", "2026-12-24"})
  void worksOnOtherDays(LocalDate day) {
    assertThat(WorkingDays.isWorked(day)).isTrue();
  }
}
