package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opening hours as schedules of HSDS 3, whose rhythm is that of RFC 5545. */
final class HsdsSchedules {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private HsdsSchedules() {}

  static List<Map<String, Object>> of(OpeningHours hours) {
    List<Map<String, Object>> schedules = new ArrayList<>();
    for (OpeningRule rule : hours.rules()) {
      if (rule.kind() != OpeningRule.Kind.CLOSED) {
        schedules.addAll(of(rule));
      }
    }
    if (hours.closedOnHolidays() && !schedules.isEmpty()) {
      schedules.getLast().put("notes", HoursSentence.CLOSED_ON_HOLIDAYS);
    }
    return schedules;
  }

  /** The sentence stands once for all spans of a rule. */
  private static List<Map<String, Object>> of(OpeningRule rule) {
    List<Map<String, Object>> schedules = new ArrayList<>();
    for (TimeSpan span : rule.spans()) {
      Map<String, Object> schedule = rhythm(rule);
      schedule.put("opens_at", span.opens().toString());
      span.closes().ifPresent(end -> schedule.put("closes_at", end.toString()));
      schedules.add(schedule);
    }
    if (schedules.isEmpty()) {
      schedules.add(rhythm(rule));
    }
    schedules.getFirst().put("description", HoursSentence.of(rule));
    return schedules;
  }

  private static Map<String, Object> rhythm(OpeningRule rule) {
    Map<String, Object> schedule = new LinkedHashMap<>();
    DayChoice choice = rule.days();
    boolean monthly = !choice.occurrences().isEmpty();
    schedule.put("freq", monthly ? "MONTHLY" : "WEEKLY");
    schedule.put("byday", monthly ? monthly(choice) : weekly(choice));
    if (choice.parity() != WeekParity.EVERY) {
      schedule.put("byweekno", weeks(choice.parity() == WeekParity.EVEN ? 2 : 1));
    }
    if (rule.everyOtherWeek()) {
      schedule.put("interval", 2);
    }
    return schedule;
  }

  private static String weekly(DayChoice choice) {
    return choice.days().stream().map(HsdsSchedules::name).collect(Collectors.joining(","));
  }

  private static String monthly(DayChoice choice) {
    return choice.occurrences().stream()
        .flatMap(nth -> choice.days().stream().map(day -> nth + name(day)))
        .collect(Collectors.joining(","));
  }

  private static String weeks(int first) {
    return IntStream.iterate(first, week -> week <= 53, week -> week + 2)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }
}
