package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.api.SharedMaterial;
import wegwijs.server.eval.Evaluation;
import wegwijs.server.eval.Judgments;

/** How well the search answers the judged questions that lie beside the project. */
class CorpusEvalTest {
  /** What was reached, less 0.01. Thresholds only become stricter. */
  private static final double NDCG = 0.77;

  private static final double FIRST = 0.869;
  private static final double FIRST_THREE = 0.979;
  private static final double RECALL = 0.793;
  private static final double MOST_WITHOUT_RESULTS = 0.01;
  private static final double MOST_FALSE_ANSWERS = 0.01;

  @TempDir private Path folder;

  @Test
  void answersTheJudgedQuestionsAtLeastAsWellAsBefore() throws IOException {
    JudgedHome home = JudgedHome.ofHsds(folder, SharedMaterial.require("corpus/corpus.jsonl"));

    Evaluation evaluation =
        home.evaluate(
            Judgments.read(SharedMaterial.require("corpus/qrels-dev.txt")),
            List.of(
                SharedMaterial.require("corpus/queries-dev.tsv"),
                SharedMaterial.require("corpus/no-answer-dev.tsv")));

    assertThat(evaluation.mean().ndcg()).isGreaterThanOrEqualTo(NDCG);
    assertThat(evaluation.mean().first()).isGreaterThanOrEqualTo(FIRST);
    assertThat(evaluation.mean().firstThree()).isGreaterThanOrEqualTo(FIRST_THREE);
    assertThat(evaluation.mean().recall()).isGreaterThanOrEqualTo(RECALL);
    assertThat(evaluation.mean().none()).isLessThanOrEqualTo(MOST_WITHOUT_RESULTS);
    assertThat(evaluation.falseAnswers()).isLessThanOrEqualTo(MOST_FALSE_ANSWERS);
  }
}
