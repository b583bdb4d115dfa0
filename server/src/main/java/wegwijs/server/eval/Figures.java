package wegwijs.server.eval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How good the answers to one question are, or to many on average; each from 0 to 1.
 *
 * @param ndcg nDCG@10: what the first ten are worth, less when they stand lower, against the best
 *     order of all judged services
 * @param first 1 if the first helps: is graded 2 or more, or 1 where nothing is graded higher
 * @param firstThree 1 if one of the first three helps
 * @param recall recall@20: which part of what helps stands among the first twenty
 * @param none 1 if there were no answers
 */
public record Figures(double ndcg, double first, double firstThree, double recall, double none) {
  private static final int NDCG_DEPTH = 10;
  private static final int RECALL_DEPTH = 20;
  private static final int HELPFUL = 2;

  /**
   * Measures the answers to a question.
   *
   * @param grades by service, all above zero and at least one
   * @param services the answers, best first, each once
   */
  public static Figures of(Map<String, Integer> grades, List<String> services) {
    int enough =
        Math.min(HELPFUL, grades.values().stream().mapToInt(grade -> grade).max().orElseThrow());
    long helpful = grades.values().stream().filter(grade -> grade >= enough).count();
    long found = helpful(grades, services, RECALL_DEPTH, enough);
    return new Figures(
        gain(services.stream().map(service -> grades.getOrDefault(service, 0)))
            / gain(grades.values().stream().sorted(Comparator.reverseOrder())),
        Math.min(1, helpful(grades, services, 1, enough)),
        Math.min(1, helpful(grades, services, 3, enough)),
        (double) found / Math.min(RECALL_DEPTH, helpful),
        services.isEmpty() ? 1 : 0);
  }

  private static long helpful(
      Map<String, Integer> grades, List<String> services, int depth, int enough) {
    return services.stream()
        .limit(depth)
        .filter(service -> grades.getOrDefault(service, 0) >= enough)
        .count();
  }

  /** Discounted cumulative gain: (2^grade - 1) / log2(rank + 1), over the first ten. */
  private static double gain(Stream<Integer> grades) {
    List<Integer> best = grades.limit(NDCG_DEPTH).toList();
    double sum = 0;
    for (int i = 0; i < best.size(); i++) {
      sum += (Math.pow(2, best.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  /** The average of many; all zero for none. */
  public static Figures mean(Collection<Figures> all) {
    double count = Math.max(1, all.size());
    return new Figures(
        all.stream().mapToDouble(Figures::ndcg).sum() / count,
        all.stream().mapToDouble(Figures::first).sum() / count,
        all.stream().mapToDouble(Figures::firstThree).sum() / count,
        all.stream().mapToDouble(Figures::recall).sum() / count,
        all.stream().mapToDouble(Figures::none).sum() / count);
  }
}
