package wegwijs.server.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wegwijs.server.api.SharedMaterial;

/** The figures against the definitions beside the judged questions, written out once more. */
class FormulaTest {
  @Test
  void givesTheSameNumbersForEveryJudgedQuestion() {
    Path file = SharedMaterial.require("corpus/qrels-dev.txt");
    Judgments judgments = Judgments.read(file);
    Random random = new Random(1);

    judgments
        .grades()
        .forEach((question, grades) -> {
          List<String> shown = shuffled(grades, random);
          Figures figures = Figures.of(grades, shown);

          assertThat(figures.ndcg()).as(question).isCloseTo(ndcg(grades, shown), within(0.0005));
          assertThat(figures.recall())
              .as(question)
              .isCloseTo(recall(grades, shown), within(0.0005));
          assertThat(figures.first()).as(question).isEqualTo(success(grades, shown, 1));
          assertThat(figures.firstThree()).as(question).isEqualTo(success(grades, shown, 3));
        });
  }

  private static List<String> shuffled(Map<String, Integer> grades, Random random) {
    List<String> shown = new ArrayList<>(grades.keySet());
    for (int i = 0; i < 12; i++) {
      shown.add("onbeoordeeld-" + i);
    }
    Collections.shuffle(shown, random);
    return shown;
  }

  private static double ndcg(Map<String, Integer> grades, List<String> shown) {
    List<Integer> ideal = new ArrayList<>(grades.values());
    ideal.sort(Collections.reverseOrder());
    double dcg = 0;
    double best = 0;
    for (int rank = 1; rank <= 10; rank++) {
      double discount = Math.log(2) / Math.log(rank + 1);
      if (rank <= shown.size()) {
        dcg += ((1 << grades.getOrDefault(shown.get(rank - 1), 0)) - 1) * discount;
      }
      if (rank <= ideal.size()) {
        best += ((1 << ideal.get(rank - 1)) - 1) * discount;
      }
    }
    return dcg / best;
  }

  private static Set<String> good(Map<String, Integer> grades) {
    Set<String> good = new HashSet<>(grades.keySet());
    if (Collections.max(grades.values()) > 1) {
      good.removeIf(service -> grades.getOrDefault(service, 0) < 2);
    }
    return good;
  }

  private static double recall(Map<String, Integer> grades, List<String> shown) {
    Set<String> good = good(grades);
    Set<String> found = new HashSet<>(shown.subList(0, Math.min(20, shown.size())));
    found.retainAll(good);
    return (double) found.size() / Math.min(20, good.size());
  }

  private static double success(Map<String, Integer> grades, List<String> shown, int depth) {
    return Collections.disjoint(good(grades), shown.subList(0, Math.min(depth, shown.size())))
        ? 0
        : 1;
  }
}
