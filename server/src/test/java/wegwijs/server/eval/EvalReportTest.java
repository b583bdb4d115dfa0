package wegwijs.server.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvalReportTest {
  private static final Judgments JUDGMENTS =
      new Judgments(Map.of("q1", Map.of("a", 3), "q2", Map.of("b", 3), "q3", Map.of("c", 2)));
  private static final Run EARLIER =
      new Run(Map.of("q1", List.of("x", "a"), "q2", List.of("b"), "q3", List.of("c")));
  private static final Run NOW =
      new Run(
          Map.of("q1", List.of("a"), "q2", List.of("x"), "q3", List.of("c"), "n1", List.of("x")));
  private static final List<String> ASKED = List.of("q1", "q2", "q3", "n1");

  private final Evaluation now = Evaluation.of(JUDGMENTS, NOW, ASKED, Set.of());
  private final Comparison comparison =
      Comparison.of(now, Evaluation.of(JUDGMENTS, EARLIER, ASKED, Set.of()));

  @Test
  void saysWhichQuestionsBecameBetterAndWorse() {
    assertThat(comparison.better()).containsExactly("q1");
    assertThat(comparison.worse()).containsExactly("q2");
    assertThat(comparison.mean())
        .isCloseTo((1 - 1 / (Math.log(3) / Math.log(2)) - 1) / 3, within(1e-9));
  }

  @Test
  void tellsFiguresComparisonFalseAnswersAndTheWorstQuestionsFirst() {
    EvalReport report =
        new EvalReport(
            now,
            Optional.of(comparison),
            Map.of("q1", "eerste vraag", "q2", "tweede vraag", "n1", "zonder antwoord"),
            Map.of("q2", List.of("Naam van x"), "n1", List.of("Naam van x")));

    assertThat(report.text().lines().map(String::strip))
        .containsSequence(
            "Vergeleken met eerder: nDCG@10 gemiddeld -0.210",
            "Beter: 1",
            "q1           +0.369  eerste vraag",
            "Slechter: 1",
            "q2           -1.000  tweede vraag",
            "",
            "Heeft geen antwoord, kreeg er toch: n1  zonder antwoord",
            "- Naam van x",
            "",
            "Per vraag, de slechtste eerst",
            "vraag        nDCG@10 eerste   drie  recall",
            "q2             0.000      0      0   0.000  tweede vraag",
            "- Naam van x");
    assertThat(report.text().lines())
        .anyMatch(line -> line.matches("nDCG@10 +0\\.667"))
        .anyMatch(line -> line.matches("daarvan toch beantwoord +1\\.000"));
  }
}
