package wegwijs.server.eval;

import java.util.Formatter;
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
  /** Copies the words. */
  public EvalReport {
    texts = Map.copyOf(texts);
    topNames = Map.copyOf(topNames);
  }

  /** The whole report, ready to print. */
  public String text() {
    Formatter out = new Formatter(Locale.ROOT);
    addMean(out);
    comparison.ifPresent(found -> addComparison(out, found));
    addFalseAnswers(out);
    addQuestions(out);
    return out.toString();
  }

  private void addMean(Formatter out) {
    Figures mean = evaluation.mean();
    out.format("%-46s %d%n", "Beoordeelde vragen", evaluation.figures().size());
    addFigure(out, "nDCG@10", mean.ndcg());
    addFigure(out, "success@1 (de eerste helpt)", mean.first());
    addFigure(out, "success@3 (een van de eerste drie helpt)", mean.firstThree());
    addFigure(out, "recall@20", mean.recall());
    addFigure(out, "zonder enig resultaat", mean.none());
    out.format("%-46s %d%n", "Vragen zonder antwoord", evaluation.unanswerable().size());
    addFigure(out, "daarvan toch beantwoord", evaluation.falseAnswers());
  }

  private static void addFigure(Formatter out, String name, double value) {
    out.format("%-46s %.3f%n", name, value);
  }

  private void addComparison(Formatter out, Comparison found) {
    out.format("%nVergeleken met eerder: nDCG@10 gemiddeld %+.3f%n", found.mean());
    addChanges(out, "Beter", found.better(), found);
    addChanges(out, "Slechter", found.worse(), found);
  }

  private void addChanges(Formatter out, String title, List<String> questions, Comparison found) {
    out.format("%s: %d%n", title, questions.size());
    for (String question : questions) {
      double difference = found.differences().getOrDefault(question, 0.0);
      out.format("  %-12s %+.3f  %s%n", question, difference, words(question));
    }
  }

  private void addFalseAnswers(Formatter out) {
    evaluation
        .unanswerable()
        .forEach((question, shown) -> {
          if (shown > 0) {
            out.format("%nHeeft geen antwoord, kreeg er toch: %s  %s%n", question, words(question));
            addTop(out, question);
          }
        });
  }

  private void addQuestions(Formatter out) {
    out.format("%nPer vraag, de slechtste eerst%n");
    out.format("%-12s %7s %6s %6s %7s%n", "vraag", "nDCG@10", "eerste", "drie", "recall");
    for (String question : evaluation.worstFirst()) {
      Figures figures = evaluation.figures().getOrDefault(question, Figures.mean(List.of()));
      out.format(
          "%-12s %7.3f %6.0f %6.0f %7.3f  %s%n",
          question,
          figures.ndcg(),
          figures.first(),
          figures.firstThree(),
          figures.recall(),
          words(question));
      addTop(out, question);
    }
  }

  private void addTop(Formatter out, String question) {
    for (String name : topNames.getOrDefault(question, List.of())) {
      out.format("%14s- %s%n", "", name);
    }
  }

  private String words(String question) {
    return texts.getOrDefault(question, "");
  }
}
