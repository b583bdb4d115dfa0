package wegwijs.server.admin.insight;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wegwijs.server.office.insight.Use;
import wegwijs.server.office.insight.UseCount;

/** The sums of a period, added up by use and subject. Immutable once made. */
final class Sums {
  /** A smaller number could point at a person and is told in words only. */
  static final int SMALLEST_TOLD = 5;

  private final List<UseCount> counts;
  private final Map<Use, Map<String, Integer>> bySubject;

  Sums(List<UseCount> counts) {
    this.counts = List.copyOf(counts);
    bySubject =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    UseCount::use,
                    () -> new EnumMap<>(Use.class),
                    Collectors.groupingBy(
                        UseCount::subject, Collectors.summingInt(UseCount::count))));
  }

  static boolean isTooSmall(int number) {
    return number < SMALLEST_TOLD;
  }

  int of(Use use, String subject) {
    return all(use).getOrDefault(subject, 0);
  }

  int of(Use use, YearMonth month) {
    return counts.stream()
        .filter(count -> count.use() == use && count.month().equals(month))
        .mapToInt(UseCount::count)
        .sum();
  }

  Map<String, Integer> all(Use use) {
    return bySubject.getOrDefault(use, Map.of());
  }

  /** By subject, the most used first. */
  List<Map.Entry<String, Integer>> ordered(Use use) {
    return all(use).entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }
}
