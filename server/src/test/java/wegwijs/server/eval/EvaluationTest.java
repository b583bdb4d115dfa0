package wegwijs.server.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  private static final double THREE_DECIMALS = 0.0005;

  private final Judgments judgments = Judgments.read(Golden.path("golden-judgments.txt"));
  private final Run run = Run.read(Golden.path("golden.run"));
  private final Evaluation evaluation =
      Evaluation.of(judgments, run, List.of("q1", "q5", "q6"), Set.of());

  /** The figures that the usual program gives for the same two files. */
  @ParameterizedTest
  @CsvSource({
    "q1, 0.692, 1, 1, 1.000, 0",
    "q2, 0.431, 0, 0, 1.000, 0",
    "q3, 0.613, 1, 1, 0.500, 0",
    "q4, 0.000, 0, 0, 0.000, 1",
  })
  void measuresEachQuestion(
      String question, double ndcg, double first, double three, double recall, double none) {
    Figures figures = Figures.of(judgments.of(question), run.of(question));

    assertThat(figures.ndcg()).isCloseTo(ndcg, within(THREE_DECIMALS));
    assertThat(figures.first()).isEqualTo(first);
    assertThat(figures.firstThree()).isEqualTo(three);
    assertThat(figures.recall()).isCloseTo(recall, within(THREE_DECIMALS));
    assertThat(figures.none()).isEqualTo(none);
  }

  @Test
  void averagesOverJudgedQuestionsAlsoThoseWithoutResults() {
    assertThat(evaluation.figures()).containsOnlyKeys("q1", "q2", "q3", "q4");
    assertThat(evaluation.mean().ndcg()).isCloseTo(0.434, within(THREE_DECIMALS));
    assertThat(evaluation.mean().first()).isEqualTo(0.5);
    assertThat(evaluation.mean().none()).isEqualTo(0.25);
  }

  @Test
  void countsAnswersWhereThereShouldBeNone() {
    assertThat(evaluation.unanswerable()).containsOnlyKeys("q5", "q6");
    assertThat(evaluation.falseAnswers()).isEqualTo(0.5);
  }

  @Test
  void tellsTheWorstFirst() {
    assertThat(evaluation.worstFirst()).containsExactly("q4", "q2", "q3", "q1");
  }

  @Test
  void countsOnlyTheFirstTwentyForRecall() {
    List<String> late = IntStream.range(0, 21).mapToObj(i -> "s" + i).toList();

    assertThat(Figures.of(Map.of("s20", 3), late).recall()).isZero();
    assertThat(Figures.of(Map.of("s19", 3), late).recall()).isEqualTo(1);
  }

  @Test
  void anAnswerThatSaysThatNothingFitsIsNotFalse() {
    Evaluation honest =
        Evaluation.of(judgments, run, List.of("q1", "q5", "q6"), Set.of("q5", "q6"));

    assertThat(honest.falseAnswers()).isZero();
  }
}
