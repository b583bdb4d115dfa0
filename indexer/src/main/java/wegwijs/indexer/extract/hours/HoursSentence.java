package wegwijs.indexer.extract.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Opening hours in plain Dutch (level B1), which the grammar reads back as the same hours. */
final class HoursSentence {
  static final String CLOSED_ON_HOLIDAYS = "Gesloten op feestdagen.";

  private static final List<String> DAYS =
      List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
  private static final List<String> ORDINALS =
      List.of("eerste", "tweede", "derde", "vierde", "vijfde");

  private HoursSentence() {}

  static String of(OpeningRule rule) {
    StringBuilder sentence = new StringBuilder(days(rule.days()));
    switch (rule.days().parity()) {
      case EVEN -> sentence.append(" in de even weken");
      case ODD -> sentence.append(" in de oneven weken");
      case EVERY -> sentence.append(rule.everyOtherWeek() ? " om de week" : "");
    }
    if (rule.kind() == OpeningRule.Kind.CLOSED) {
      sentence.append(" gesloten");
    }
    if (!rule.spans().isEmpty()) {
      sentence.append(' ').append(listed(rule.spans().stream().map(HoursSentence::of).toList()));
    }
    if (rule.kind() == OpeningRule.Kind.BY_APPOINTMENT) {
      sentence.append(" op afspraak");
    }
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private static String days(DayChoice choice) {
    if (choice.days().size() == DAYS.size() && choice.occurrences().isEmpty()) {
      return "elke dag";
    }
    if (!choice.occurrences().isEmpty()) {
      return "elke "
          + listed(choice.occurrences().stream().map(HoursSentence::ordinal).toList())
          + " "
          + listed(choice.days().stream().map(HoursSentence::name).toList())
          + " van de maand";
    }
    return listed(choice.runs().stream().flatMap(run -> run(run).stream()).toList());
  }

  private static List<String> run(List<DayOfWeek> run) {
    return run.size() > 2
        ? List.of(name(run.getFirst()) + " tot en met " + name(run.getLast()))
        : run.stream().map(HoursSentence::name).toList();
  }

  private static String of(TimeSpan span) {
    String from = time(span.opens());
    return span.closes()
        .map(end -> "van " + from + " tot " + time(end) + " uur")
        .orElse("vanaf " + from + " uur");
  }

  private static String time(LocalTime time) {
    return time.getHour() + "." + String.format(Locale.ROOT, "%02d", time.getMinute());
  }

  private static String ordinal(int nth) {
    return nth < 0 ? "laatste" : ORDINALS.get(nth - 1);
  }

  private static String name(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  private static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
            + " en "
            + words.getLast();
  }
}
