package wegwijs.data.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;

/**
 * A time at which something is open every week, for as long as that holds. Whoever closes at or
 * before the opening time closes the next day; who writes 23:59 means midnight. Dutch time.
 *
 * @param validFrom the first day on which it holds
 * @param validTo the last one
 */
public record WeeklyOpening(
    DayOfWeek day, LocalTime opens, LocalTime closes, LocalDate validFrom, LocalDate validTo) {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** The openings of a service, each once; empty when only words or nothing at all is known. */
  public static List<WeeklyOpening> of(Service service) {
    return of(Schedules.of(service));
  }

  /** The openings that schedules come to, each once. */
  public static List<WeeklyOpening> of(List<Schedule> schedules) {
    Set<WeeklyOpening> openings = new LinkedHashSet<>();
    for (Schedule schedule : schedules) {
      LocalTime opens = schedule.opensAt();
      LocalTime closes = schedule.closesAt();
      if (Schedules.isWeekly(schedule) && opens != null && closes != null) {
        LocalDate from = Schedules.from(schedule);
        LocalDate to = Schedules.to(schedule);
        Schedules.days(schedule.byday())
            .forEach(day -> openings.add(new WeeklyOpening(day, opens, closes, from, to)));
      }
    }
    return List.copyOf(openings);
  }

  /** When it closes, if it opens on this day. */
  public LocalDateTime closing(LocalDate day) {
    if (!closes.isBefore(LAST_MINUTE)) {
      return day.plusDays(1).atStartOfDay();
    }
    return (closes.isAfter(opens) ? day : day.plusDays(1)).atTime(closes);
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !validFrom.isAfter(day) && !validTo.isBefore(day);
  }

  /** Whether it is open: from the opening minute on, and no longer in the closing one. */
  public boolean isOpenAt(LocalDateTime moment) {
    LocalDate today = moment.toLocalDate();
    return holdsOn(today)
        && (isOpenSince(today, moment) || isOpenSince(today.minusDays(1), moment));
  }

  private boolean isOpenSince(LocalDate since, LocalDateTime moment) {
    return since.getDayOfWeek() == day
        && !since.atTime(opens).isAfter(moment)
        && closing(since).isAfter(moment);
  }
}
