package wegwijs.server.page.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wegwijs.data.hours.WeeklyOpening;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.OpenState.Reopening;

/** Tells from the opening times of a week whether something is open at a moment. */
final class OpenNow {
  private static final Duration SOON = Duration.ofMinutes(30);

  private OpenNow() {}

  /** The state at a moment, by openings that hold then. */
  static OpenState at(LocalDateTime now, List<WeeklyOpening> week) {
    if (isAlways(week)) {
      return new OpenState.AlwaysOpen();
    }
    for (Opening opening : around(now.toLocalDate(), week)) {
      if (opening.from().isAfter(now)) {
        return new OpenState.Closed(reopening(opening.from(), now));
      }
      if (opening.to().isAfter(now)) {
        return open(opening.to(), now);
      }
    }
    return new OpenState.Closed(null);
  }

  private static OpenState open(LocalDateTime until, LocalDateTime now) {
    return Duration.between(now, until).compareTo(SOON) <= 0
        ? new OpenState.ClosesSoon(until.toLocalTime())
        : new OpenState.Open(until.toLocalTime());
  }

  private static Reopening reopening(LocalDateTime next, LocalDateTime now) {
    boolean today = next.toLocalDate().equals(now.toLocalDate());
    return new Reopening(next.getDayOfWeek(), next.toLocalTime(), today);
  }

  private static boolean isAlways(List<WeeklyOpening> week) {
    Set<DayOfWeek> wholeDays = EnumSet.noneOf(DayOfWeek.class);
    week.stream().filter(OpenNow::isWholeDay).map(WeeklyOpening::day).forEach(wholeDays::add);
    return wholeDays.size() == DayOfWeek.values().length;
  }

  private static boolean isWholeDay(WeeklyOpening opening) {
    return opening.opens().equals(LocalTime.MIDNIGHT)
        && opening.closing(LocalDate.EPOCH).equals(LocalDate.EPOCH.plusDays(1).atStartOfDay());
  }

  /** The openings from yesterday until this day next week, in order. */
  private static List<Opening> around(LocalDate today, List<WeeklyOpening> week) {
    List<Opening> openings = new ArrayList<>();
    for (int day = -1; day <= 7; day++) {
      LocalDate date = today.plusDays(day);
      for (WeeklyOpening opening : week) {
        if (opening.day() == date.getDayOfWeek()) {
          openings.add(new Opening(date.atTime(opening.opens()), opening.closing(date)));
        }
      }
    }
    openings.sort(Comparator.comparing(Opening::from));
    return openings;
  }

  private record Opening(LocalDateTime from, LocalDateTime to) {}
}
