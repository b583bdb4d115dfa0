package wegwijs.server.office.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Set;
import wegwijs.data.time.DutchTime;

/**
 * Days on which a Dutch front office works: not at the weekend, nor on the days that the Algemene
 * termijnenwet (art. 3) holds as holidays.
 */
public final class WorkingDays {
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  /** Liberation day is a holiday for the law in every year. */
  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

  /** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter Sunday. */
  private static final Set<Long> FROM_EASTER = Set.of(-2L, 1L, 39L, 50L);

  private WorkingDays() {}

  /** The end of so many working days after the day of a moment. */
  public static Instant after(Instant moment, int days) {
    LocalDate day = moment.atZone(DutchTime.ZONE).toLocalDate();
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorked(day)) {
        left--;
      }
    }
    return day.atTime(CLOSES).atZone(DutchTime.ZONE).toInstant();
  }

  static boolean isWorked(LocalDate day) {
    boolean isWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !isWeekend
        && !FIXED.contains(MonthDay.from(day))
        && !day.equals(kingsDay(day.getYear()))
        && !FROM_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
  }

  /** The king's birthday, or the day before when that is a Sunday. */
  private static LocalDate kingsDay(int year) {
    LocalDate birthday = LocalDate.of(year, 4, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }

  /** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int march = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, march / 31, march % 31 + 1);
  }
}
