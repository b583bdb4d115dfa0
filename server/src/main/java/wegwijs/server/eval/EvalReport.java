package wegwijs.server.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells an evaluation to people, worst questions first. Immutable.
 *
 * @param texts the words of questions by id
 * @param topNames the names of the first three services by question
 */
public record EvalReport(
    Evaluation evaluation,
    Optional<Comparison> comparison,
    Map<String, String> texts,
    Map<String, List<String>> topNames) {
  private static final String ROW = "%-12s %7.3f %6.0f %6.0f %7.3f  %s%n";

  /** Copies the words. */
  public EvalReport {
    texts = Map.copyOf(texts);
    topNames = Map.copyOf(topNames);
  }

  /** The whole report, ready to print. */
  public String text() {
    StringBuilder text = new StringBuilder();
    addMean(text);
    comparison.ifPresent(found -> addComparison(text, found));
    addFalseAnswers(text);
    addQuestions(text);
    return text.toString();
  }

  private void addMean(StringBuilder text) {
    Figures mean = evaluation.mean();
    add(text, "%-46s %d%n", "Beoordeelde vragen", evaluation.figures().size());
    addFigure(text, "nDCG@10", mean.ndcg());
    addFigure(text, "success@1 (de eerste helpt)", mean.first());
    addFigure(text, "success@3 (een van de eerste drie helpt)", mean.firstThree());
    addFigure(text, "recall@20", mean.recall());
    addFigure(text, "zonder enig resultaat", mean.none());
    add(text, "%-46s %d%n", "Vragen zonder antwoord", evaluation.unanswerable().size());
    addFigure(text, "daarvan toch beantwoord", evaluation.falseAnswers());
  }

  private static void addFigure(StringBuilder text, String name, double value) {
    add(text, "%-46s %.3f%n", name, value);
  }

  private void addComparison(StringBuilder text, Comparison found) {
    add(text, "%nVergeleken met eerder: nDCG@10 gemiddeld %+.3f%n", found.mean());
    addChanges(text, "Beter", found.better(), found);
    addChanges(text, "Slechter", found.worse(), found);
  }

  private void addChanges(
      StringBuilder text, String title, List<String> questions, Comparison found) {
    add(text, "%s: %d%n", title, questions.size());
    for (String question : questions) {
      double difference = found.differences().getOrDefault(question, 0.0);
      add(text, "  %-12s %+.3f  %s%n", question, difference, words(question));
    }
  }

  private void addFalseAnswers(StringBuilder text) {
    evaluation
        .unanswerable()
        .forEach((question, shown) -> {
          if (shown > 0) {
            add(text, "%nHeeft geen antwoord, kreeg er toch: %s  %s%n", question, words(question));
            addTop(text, question);
          }
        });
  }

  private void addQuestions(StringBuilder text) {
    add(text, "%nPer vraag, de slechtste eerst%n");
    add(text, "%-12s %7s %6s %6s %7s%n", "vraag", "nDCG@10", "eerste", "drie", "recall");
    for (String question : evaluation.worstFirst()) {
      Figures figures = evaluation.figures().getOrDefault(question, Figures.mean(List.of()));
      add(
          text,
          ROW,
          question,
          figures.ndcg(),
          figures.first(),
          figures.firstThree(),
          figures.recall(),
          words(question));
      addTop(text, question);
    }
  }

  private void addTop(StringBuilder text, String question) {
    for (String name : topNames.getOrDefault(question, List.of())) {
      add(text, "%14s- %s%n", "", name);
    }
  }

  private String words(String question) {
    return texts.getOrDefault(question, "");
  }

  private static void add(StringBuilder text, String form, Object... values) {
    text.append(String.format(Locale.ROOT, form, values));
  }
}
