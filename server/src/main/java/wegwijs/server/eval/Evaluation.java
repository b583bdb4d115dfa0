package wegwijs.server.eval;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a run. Immutable.
 *
 * @param figures by judged question; one that the run does not answer counts as zero
 * @param unanswerable questions without an answer, each with how many services were shown for it
 */
public record Evaluation(Map<String, Figures> figures, Map<String, Integer> unanswerable) {
  /** Copies both. */
  public Evaluation {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    unanswerable = Collections.unmodifiableMap(new LinkedHashMap<>(unanswerable));
  }

  /**
   * Measures a run over every judged question.
   *
   * @param unanswerable ids of questions without an answer; those with judgments are passed over
   * @param honest ids of questions of which the answer says itself that nothing really fits
   */
  public static Evaluation of(
      Judgments judgments, Run run, Collection<String> unanswerable, Set<String> honest) {
    Map<String, Figures> figures = new LinkedHashMap<>();
    judgments
        .grades()
        .forEach((question, grades) -> figures.put(question, Figures.of(grades, run.of(question))));
    Map<String, Integer> shown = new LinkedHashMap<>();
    unanswerable.stream()
        .filter(question -> judgments.of(question).isEmpty())
        .forEach(question ->
            shown.put(question, honest.contains(question) ? 0 : run.of(question).size()));
    return new Evaluation(figures, shown);
  }

  /** The average over all judged questions. */
  public Figures mean() {
    return Figures.mean(figures.values());
  }

  /** How many questions without an answer were answered as if they had one, as a part of them. */
  public double falseAnswers() {
    long falsely = unanswerable.values().stream().filter(shown -> shown > 0).count();
    return unanswerable.isEmpty() ? 0 : (double) falsely / unanswerable.size();
  }

  /** The judged questions, worst first; equal ones in the order of the judgments. */
  public List<String> worstFirst() {
    return figures.entrySet().stream()
        .sorted(
            Map.Entry.<String, Figures>comparingByValue(
                Comparator.comparingDouble(Figures::ndcg).thenComparingDouble(Figures::recall)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
