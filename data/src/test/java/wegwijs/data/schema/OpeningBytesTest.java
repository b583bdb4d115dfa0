package wegwijs.data.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import wegwijs.data.hours.WeeklyOpening;

class OpeningBytesTest {
  @Test
  void keepsEveryDayTimeAndPeriod() {
    List<WeeklyOpening> openings = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      openings.add(opening(day, "00:00", "23:59", "2026-11-23", "2027-02-28"));
      openings.add(opening(day, "09:30", "00:00", "1970-01-01", "2687-09-20"));
    }
    assertThat(OpeningBytes.read(OpeningBytes.write(openings)))
        .containsExactlyInAnyOrderElementsOf(openings);
  }

  @Test
  void whatAlwaysHoldsHoldsForAsLongAsAnybodyAsks() {
    WeeklyOpening always =
        new WeeklyOpening(
            DayOfWeek.MONDAY, LocalTime.NOON, LocalTime.MIDNIGHT, LocalDate.MIN, LocalDate.MAX);
    WeeklyOpening read = OpeningBytes.read(OpeningBytes.write(List.of(always))).getFirst();
    assertThat(read.holdsOn(LocalDate.of(1970, 1, 1))).isTrue();
    assertThat(read.holdsOn(LocalDate.of(2600, 1, 1))).isTrue();
  }

  @Test
  void theSameWeekIsTheSameBytesWhateverItsOrder() {
    WeeklyOpening monday = opening(DayOfWeek.MONDAY, "09:00", "12:00", "2026-01-01", "2026-12-31");
    WeeklyOpening friday = opening(DayOfWeek.FRIDAY, "09:00", "12:00", "2026-01-01", "2026-12-31");
    BytesRef one = OpeningBytes.write(List.of(monday, friday, monday));
    assertThat(one).isEqualTo(OpeningBytes.write(List.of(friday, monday)));
    assertThat(one.length).isEqualTo(2 * Long.BYTES);
  }

  @Test
  void readsOutOfTheMiddleOfABuffer() {
    WeeklyOpening monday = opening(DayOfWeek.MONDAY, "09:00", "12:00", "2026-01-01", "2026-12-31");
    byte[] written = OpeningBytes.write(List.of(monday)).bytes;
    byte[] wide = new byte[written.length + 5];
    System.arraycopy(written, 0, wide, 3, written.length);
    assertThat(OpeningBytes.read(new BytesRef(wide, 3, written.length))).containsExactly(monday);
  }

  private static WeeklyOpening opening(
      DayOfWeek day, String opens, String closes, String from, String to) {
    return new WeeklyOpening(
        day,
        LocalTime.parse(opens),
        LocalTime.parse(closes),
        LocalDate.parse(from),
        LocalDate.parse(to));
  }
}
