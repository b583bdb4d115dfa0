package wegwijs.server.staff.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one quarter, added up: by kind, then by label. Immutable once made.
 *
 * @param numbers of all of a kind together under ""
 */
record Totals(Map<Figure.Kind, SortedMap<String, Integer>> numbers) {
  /** A smaller number of something particular could point at a person. */
  private static final int SMALLEST_TOLD = 5;

  static Totals of(Quarter quarter, List<Figure> figures) {
    Map<Figure.Kind, SortedMap<String, Integer>> numbers = new EnumMap<>(Figure.Kind.class);
    figures.stream()
        .filter(figure -> quarter.has(figure.month()) && figure.number() > 0)
        .forEach(figure ->
            numbers
                .computeIfAbsent(figure.kind(), kind -> new TreeMap<>(Comparator.naturalOrder()))
                .merge(figure.label(), figure.number(), Integer::sum));
    return new Totals(numbers);
  }

  /** Whether a number is told in words only. */
  static boolean isTooSmall(String label, int number) {
    return !label.isEmpty() && number < SMALLEST_TOLD;
  }
}
