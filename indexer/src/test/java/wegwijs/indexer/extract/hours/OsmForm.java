package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Opening hours in the form of OpenStreetMap
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 */
public final class OsmForm {
  private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

  private OsmForm() {}

  /** Such as {@code Mo-Fr 09:00-17:00; PH off}. */
  public static String of(OpeningHours hours) {
    String rules = hours.rules().stream().map(OsmForm::of).collect(Collectors.joining("; "));
    return hours.closedOnHolidays() ? rules + "; PH off" : rules;
  }

  private static String of(OpeningRule rule) {
    String week =
        switch (rule.days().parity()) {
          case EVERY -> "";
          case EVEN -> "week 02-52/2 ";
          case ODD -> "week 01-53/2 ";
        };
    String times = rule.spans().stream().map(OsmForm::of).collect(Collectors.joining(","));
    String remark = remark(rule);
    return week
        + days(rule.days())
        + (times.isEmpty() ? "" : " " + times)
        + (remark.isEmpty() ? "" : " " + remark);
  }

  /** {@code 09:00-17:00} or {@code 19:30+}. */
  private static String of(TimeSpan span) {
    return span.closes()
        .map(
            end -> span.opens() + "-" + (end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.toString()))
        .orElse(span.opens() + "+");
  }

  private static String remark(OpeningRule rule) {
    return switch (rule.kind()) {
      case CLOSED -> "off";
      case BY_APPOINTMENT -> "\"op afspraak\"";
      case OPEN -> rule.everyOtherWeek() ? "\"om de week\"" : "";
    };
  }

  private static String days(DayChoice choice) {
    String occurrences =
        choice.occurrences().isEmpty()
            ? ""
            : choice.occurrences().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "[", "]"));
    if (!occurrences.isEmpty()) {
      return choice.days().stream()
          .map(day -> name(day) + occurrences)
          .collect(Collectors.joining(","));
    }
    return choice.runs().stream()
        .map(run ->
            run.size() == 1
                ? name(run.getFirst())
                : name(run.getFirst()) + "-" + name(run.getLast()))
        .collect(Collectors.joining(","));
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }
}
