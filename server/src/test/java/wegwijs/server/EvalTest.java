package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.eval.Evaluation;
import wegwijs.server.eval.Golden;
import wegwijs.server.eval.Judgments;

/** How well the search answers judged questions over the shipped directory. */
class EvalTest {
  /** What was reached, less 0.01. Thresholds only become stricter. */
  private static final double NDCG = 0.845;

  private static final double FIRST = 0.84;
  private static final double FIRST_THREE = 0.94;
  private static final double RECALL = 0.93;
  private static final double MOST_WITHOUT_RESULTS = 0.01;
  private static final double MOST_FALSE_ANSWERS = 0.01;

  @TempDir private Path folder;

  @Test
  void answersTheJudgedQuestionsAtLeastAsWellAsBefore() throws IOException {
    JudgedHome home = JudgedHome.ofShippedDirectory(folder);
    Judgments judgments = Judgments.read(Golden.path("judgments.txt"));
    judgments
        .grades()
        .values()
        .forEach(grades -> assertThat(grades.keySet()).allMatch(home::holds));

    Evaluation evaluation = home.evaluate(judgments, List.of(Golden.path("questions.tsv")));

    assertThat(evaluation.figures()).hasSize(60);
    assertThat(evaluation.unanswerable()).hasSize(8);
    assertThat(evaluation.mean().ndcg()).isGreaterThanOrEqualTo(NDCG);
    assertThat(evaluation.mean().first()).isGreaterThanOrEqualTo(FIRST);
    assertThat(evaluation.mean().firstThree()).isGreaterThanOrEqualTo(FIRST_THREE);
    assertThat(evaluation.mean().recall()).isGreaterThanOrEqualTo(RECALL);
    assertThat(evaluation.mean().none()).isLessThanOrEqualTo(MOST_WITHOUT_RESULTS);
    assertThat(evaluation.falseAnswers()).isLessThanOrEqualTo(MOST_FALSE_ANSWERS);
  }
}
