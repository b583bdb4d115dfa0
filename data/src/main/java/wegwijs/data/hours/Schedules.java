package wegwijs.data.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Frequency;
import wegwijs.data.model.Location;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;

/** The schedules of a service, wherever its source keeps them. */
public final class Schedules {
  private static final int DATE_DIGITS = 8;

  private Schedules() {}

  /** All of them: its own, those where it is offered, and those of the places themselves. */
  public static List<Schedule> of(Service service) {
    return Stream.of(
            service.schedules().stream(),
            service.serviceAtLocations().stream().flatMap(at -> at.schedules().stream()),
            service.serviceAtLocations().stream()
                .map(ServiceAtLocation::location)
                .filter(Objects::nonNull)
                .map(Location::schedules)
                .flatMap(List::stream))
        .flatMap(schedules -> schedules)
        .toList();
  }

  /** Those that hold on a day. */
  public static List<Schedule> of(Service service, LocalDate day) {
    return of(service).stream()
        .filter(schedule -> !from(schedule).isAfter(day) && !to(schedule).isBefore(day))
        .toList();
  }

  /** Whether it says by days and times when something is open, the same every week. */
  static boolean isWeekly(Schedule schedule) {
    Integer interval = schedule.interval();
    return schedule.byday() != null
        && schedule.opensAt() != null
        && schedule.closesAt() != null
        && schedule.freq() != Frequency.MONTHLY
        && (interval == null || interval == 1)
        && schedule.bymonthday() == null
        && schedule.byyearday() == null
        && schedule.byweekno() == null;
  }

  /** Days as in RFC 5545: "MO,WE"; other separators occur in the wild. */
  static Set<DayOfWeek> days(@Nullable String byday) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    if (byday != null) {
      List<String> written = Arrays.asList(byday.toUpperCase(Locale.ROOT).split("[^A-Z]+"));
      for (DayOfWeek day : DayOfWeek.values()) {
        if (written.contains(day.name().substring(0, 2))) {
          days.add(day);
        }
      }
    }
    return days;
  }

  /** The first day on which it holds. */
  static LocalDate from(Schedule schedule) {
    return Objects.requireNonNullElse(schedule.validFrom(), LocalDate.MIN);
  }

  /** The last day on which it holds: two fields tell it, the earlier counts. */
  static LocalDate to(Schedule schedule) {
    LocalDate to = Objects.requireNonNullElse(schedule.validTo(), LocalDate.MAX);
    LocalDate until = until(schedule.until());
    return until.isBefore(to) ? until : to;
  }

  /** The end is a date, alone or before a time (RFC 5545: 20261231T235959Z). */
  private static LocalDate until(@Nullable String until) {
    String digits = until == null ? "" : until.replaceAll("[^0-9]", "");
    if (digits.length() < DATE_DIGITS) {
      return LocalDate.MAX;
    }
    try {
      return LocalDate.parse(digits.substring(0, DATE_DIGITS), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      return LocalDate.MAX;
    }
  }
}
