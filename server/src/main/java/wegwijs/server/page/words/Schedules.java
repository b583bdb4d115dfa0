package wegwijs.server.page.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Frequency;
import wegwijs.data.model.Location;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;

/** The schedules of a service, wherever its source keeps them. */
final class Schedules {
  private Schedules() {}

  /** Those that hold on a day. */
  static List<Schedule> of(Service service, LocalDate today) {
    return Stream.of(
            service.schedules().stream(),
            service.serviceAtLocations().stream().flatMap(at -> at.schedules().stream()),
            service.serviceAtLocations().stream()
                .map(ServiceAtLocation::location)
                .filter(Objects::nonNull)
                .map(Location::schedules)
                .flatMap(List::stream))
        .flatMap(schedules -> schedules)
        .filter(schedule -> holds(schedule, today))
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

  private static boolean holds(Schedule schedule, LocalDate today) {
    LocalDate from = schedule.validFrom();
    LocalDate to = schedule.validTo();
    return (from == null || !from.isAfter(today))
        && (to == null || !to.isBefore(today))
        && isBeforeEnd(schedule.until(), today);
  }

  /** The end is a date, alone or before a time (RFC 5545: 20261231T235959Z). */
  private static boolean isBeforeEnd(@Nullable String until, LocalDate today) {
    String digits = until == null ? "" : until.replaceAll("[^0-9]", "");
    return digits.length() < 8
        || digits.substring(0, 8).compareTo(today.toString().replace("-", "")) >= 0;
  }
}
