package wegwijs.server.page.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wegwijs.templates.view.HoursView.Span;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.OpenState.Reopening;

/** Tells from the opening times of a week whether something is open at a moment. */
final class OpenNow {
  private static final Duration SOON = Duration.ofMinutes(30);
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  private OpenNow() {}

  /** The state at a moment; whoever closes at or before the opening time closes the next day. */
  static OpenState at(LocalDateTime now, Map<DayOfWeek, List<Span>> week) {
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

  private static boolean isAlways(Map<DayOfWeek, List<Span>> week) {
    return week.size() == DayOfWeek.values().length
        && week.values().stream().allMatch(spans -> spans.stream().anyMatch(OpenNow::isWholeDay));
  }

  private static boolean isWholeDay(Span span) {
    return span.opens().equals(LocalTime.MIDNIGHT)
        && (span.closes().equals(LocalTime.MIDNIGHT) || !span.closes().isBefore(LAST_MINUTE));
  }

  /** The openings from yesterday until this day next week, in order. */
  private static List<Opening> around(LocalDate today, Map<DayOfWeek, List<Span>> week) {
    List<Opening> openings = new ArrayList<>();
    for (int day = -1; day <= 7; day++) {
      LocalDate date = today.plusDays(day);
      for (Span span : week.getOrDefault(date.getDayOfWeek(), List.of())) {
        LocalDate end = span.closes().isAfter(span.opens()) ? date : date.plusDays(1);
        openings.add(new Opening(date.atTime(span.opens()), end.atTime(span.closes())));
      }
    }
    openings.sort(Comparator.comparing(Opening::from));
    return openings;
  }

  private record Opening(LocalDateTime from, LocalDateTime to) {}
}
