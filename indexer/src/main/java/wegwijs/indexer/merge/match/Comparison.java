package wegwijs.indexer.merge.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wegwijs.data.store.Evidence;
import wegwijs.data.store.Finding;

/**
 * Two records compared. Immutable.
 *
 * @param levels what was found, one for each field that both have
 * @param evidence the same with the weights, after what is common has lost some of it
 */
record Comparison(Set<Level> levels, Evidence evidence) {
  /** Copies the levels. */
  Comparison {
    levels = Set.copyOf(levels);
  }

  static Comparison of(List<Weighed> found) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    found.forEach(one -> levels.add(one.level()));
    double sum = found.stream().mapToDouble(Weighed::weight).sum();
    return new Comparison(
        levels, new Evidence(round(sum), found.stream().map(Comparison::finding).toList()));
  }

  private static Finding finding(Weighed one) {
    return new Finding(
        one.level().field().name().toLowerCase(Locale.ROOT),
        one.level().word(),
        round(one.weight()));
  }

  private static double round(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  boolean has(Level level) {
    return levels.contains(level);
  }

  double weight() {
    return evidence.weight();
  }

  /** A level with its weight for these two records. */
  record Weighed(Level level, double weight) {}
}
