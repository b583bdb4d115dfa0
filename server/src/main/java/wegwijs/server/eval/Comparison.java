package wegwijs.server.eval;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;

/**
 * What changed between two runs over the same questions. Immutable.
 *
 * @param differences by question: nDCG@10 now less that of the earlier run
 */
public record Comparison(Map<String, Double> differences) {
  private static final double EQUAL = 1e-9;

  /** Copies the differences. */
  public Comparison {
    differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
  }

  /** Sets a run beside an earlier one, over the same judgments. */
  public static Comparison of(Evaluation now, Evaluation earlier) {
    Map<String, Double> differences = new LinkedHashMap<>();
    now.figures()
        .forEach((question, figures) -> {
          Figures before = earlier.figures().get(question);
          if (before != null) {
            differences.put(question, figures.ndcg() - before.ndcg());
          }
        });
    return new Comparison(differences);
  }

  /** The mean of the differences. */
  public double mean() {
    return differences.values().stream().mapToDouble(difference -> difference).average().orElse(0);
  }

  /** Questions that are answered better now, most improved first. */
  public List<String> better() {
    return where(
        difference -> difference > EQUAL, Map.Entry.<String, Double>comparingByValue().reversed());
  }

  /** Questions that are answered worse now, worst first. */
  public List<String> worse() {
    return where(difference -> difference < -EQUAL, Map.Entry.comparingByValue());
  }

  private List<String> where(DoublePredicate fits, Comparator<Map.Entry<String, Double>> order) {
    return differences.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()))
        .sorted(order)
        .map(Map.Entry::getKey)
        .toList();
  }
}
