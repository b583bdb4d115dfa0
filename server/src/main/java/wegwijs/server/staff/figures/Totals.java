package wegwijs.server.staff.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one quarter, added up: by kind, by label and by municipality. A number that could
 * point at a person is not told. Immutable once made.
 */
final class Totals {
  /** A smaller number of something particular could point at a person. */
  private static final int SMALLEST_TOLD = 5;

  /** By kind and label: the code of a municipality, "" for unknown, with its number. */
  private final Map<Figure.Kind, SortedMap<String, SortedMap<String, Integer>>> numbers =
      new EnumMap<>(Figure.Kind.class);

  private Totals() {}

  static Totals of(Quarter quarter, List<Figure> figures) {
    Totals totals = new Totals();
    figures.stream()
        .filter(figure -> quarter.has(figure.month()) && figure.number() > 0)
        .forEach(totals::add);
    return totals;
  }

  private void add(Figure figure) {
    numbers
        .computeIfAbsent(figure.kind(), kind -> new TreeMap<>())
        .computeIfAbsent(figure.label(), label -> new TreeMap<>())
        .merge(figure.municipality(), figure.number(), Integer::sum);
  }

  /** The kinds of which there is something, in their order. */
  Set<Figure.Kind> kinds() {
    return Collections.unmodifiableSet(numbers.keySet());
  }

  /** What was counted of a kind; "" stands for all together. */
  List<String> labels(Figure.Kind kind) {
    return List.copyOf(of(kind).keySet());
  }

  /**
   * The municipalities from which people came for this, "" for unknown; none where nothing is known
   * of it.
   */
  Set<String> municipalities(Figure.Kind kind, String label) {
    Set<String> all = of(kind, label).keySet();
    return all.equals(Set.of("")) ? Set.of() : Collections.unmodifiableSet(all);
  }

  /** A number over all municipalities. */
  Told number(Figure.Kind kind, String label) {
    int sum = of(kind, label).values().stream().mapToInt(Integer::intValue).sum();
    return !label.isEmpty() && sum < SMALLEST_TOLD ? new Told.Few() : new Told.Exactly(sum);
  }

  /**
   * A number of one municipality. Where one number only is small, the smallest of the others is not
   * told either, as the sum would give the small one away.
   */
  Told number(Figure.Kind kind, String label, String municipality) {
    SortedMap<String, Integer> all = of(kind, label);
    int number = all.getOrDefault(municipality, 0);
    if (number < SMALLEST_TOLD) {
      return new Told.Few();
    }
    List<Integer> small = all.values().stream().filter(one -> one < SMALLEST_TOLD).toList();
    return small.size() == 1 && municipality.equals(smallestTold(all))
        ? new Told.Withheld()
        : new Told.Exactly(number);
  }

  private static String smallestTold(SortedMap<String, Integer> all) {
    return all.entrySet().stream()
        .filter(one -> one.getValue() >= SMALLEST_TOLD)
        .min(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private SortedMap<String, SortedMap<String, Integer>> of(Figure.Kind kind) {
    return numbers.getOrDefault(kind, Collections.emptySortedMap());
  }

  private SortedMap<String, Integer> of(Figure.Kind kind, String label) {
    return of(kind).getOrDefault(label, Collections.emptySortedMap());
  }
}
