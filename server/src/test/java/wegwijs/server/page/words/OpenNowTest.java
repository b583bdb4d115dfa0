package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wegwijs.data.hours.WeeklyOpening;
import wegwijs.templates.view.OpenState;

class OpenNowTest {
  private static final List<WeeklyOpening> MORNINGS =
      List.of(
          opening(DayOfWeek.MONDAY, "09:00", "12:00"),
          opening(DayOfWeek.MONDAY, "13:00", "17:00"),
          opening(DayOfWeek.TUESDAY, "09:00", "12:00"));
  private static final List<WeeklyOpening> NIGHTS =
      List.of(opening(DayOfWeek.SUNDAY, "22:00", "02:00"));

  @Test
  void isOpenBetweenOpeningAndClosing() {
    assertThat(at("2026-11-23T09:00", MORNINGS)).isEqualTo(new OpenState.Open(time("12:00")));
    assertThat(at("2026-11-23T14:00", MORNINGS)).isEqualTo(new OpenState.Open(time("17:00")));
  }

  @Test
  void warnsHalfAnHourBeforeClosing() {
    assertThat(at("2026-11-23T11:30", MORNINGS)).isEqualTo(new OpenState.ClosesSoon(time("12:00")));
  }

  @Test
  void tellsWhenItOpensAgain() {
    assertThat(at("2026-11-23T12:00", MORNINGS)).isEqualTo(opens(DayOfWeek.MONDAY, "13:00", true));
    assertThat(at("2026-11-23T18:00", MORNINGS))
        .isEqualTo(opens(DayOfWeek.TUESDAY, "09:00", false));
    assertThat(at("2026-11-24T12:00", MORNINGS)).isEqualTo(opens(DayOfWeek.MONDAY, "09:00", false));
  }

  @Test
  void staysOpenPastMidnight() {
    assertThat(at("2026-11-23T01:00", NIGHTS)).isEqualTo(new OpenState.Open(time("02:00")));
    assertThat(at("2026-11-23T02:00", NIGHTS)).isEqualTo(opens(DayOfWeek.SUNDAY, "22:00", false));
  }

  @Test
  void isAlwaysOpenWhenNoDayEverCloses() {
    List<WeeklyOpening> always =
        Arrays.stream(DayOfWeek.values()).map(day -> opening(day, "00:00", "23:59")).toList();
    assertThat(at("2026-11-23T03:00", always)).isEqualTo(new OpenState.AlwaysOpen());
  }

  private static OpenState at(String moment, List<WeeklyOpening> week) {
    return OpenNow.at(LocalDateTime.parse(moment), week);
  }

  private static OpenState opens(DayOfWeek day, String time, boolean today) {
    return new OpenState.Closed(new OpenState.Reopening(day, time(time), today));
  }

  private static WeeklyOpening opening(DayOfWeek day, String opens, String closes) {
    return new WeeklyOpening(day, time(opens), time(closes), LocalDate.MIN, LocalDate.MAX);
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text);
  }
}
