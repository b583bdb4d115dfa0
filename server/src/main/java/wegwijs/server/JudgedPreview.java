package wegwijs.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import wegwijs.server.admin.guidance.Effect.Changed;
import wegwijs.server.eval.Evaluation;
import wegwijs.server.eval.JudgedQuestions;
import wegwijs.server.eval.Question;
import wegwijs.server.search.Search;

/**
 * The judged questions, asked by the words that hold now and by others. Immutable.
 *
 * @param asked how many
 * @param before mean nDCG@10 by the words that hold now; absent when no judged service is found
 * @param after the same by the other words
 * @param changed the questions of which the first ten answers are others
 */
record JudgedPreview(
    int asked, OptionalDouble before, OptionalDouble after, List<Changed> changed) {
  private static final int FIRST = 10;

  static JudgedPreview of(JudgedQuestions judged, Search now, Search then) {
    Answers before = Answers.of(now, judged.questions(), FIRST);
    Answers after = Answers.of(then, judged.questions(), FIRST);
    List<Changed> changed = new ArrayList<>();
    for (Question question : judged.questions()) {
      String id = question.id();
      if (!before.run().of(id).equals(after.run().of(id))) {
        changed.add(
            new Changed(
                question.text(), names(before.topNames(), id), names(after.topNames(), id)));
      }
    }
    double earlier = mean(judged, before);
    double later = mean(judged, after);
    boolean isJudged = earlier > 0 || later > 0;
    return new JudgedPreview(
        judged.questions().size(),
        isJudged ? OptionalDouble.of(earlier) : OptionalDouble.empty(),
        isJudged ? OptionalDouble.of(later) : OptionalDouble.empty(),
        changed);
  }

  private static List<String> names(Map<String, List<String>> names, String id) {
    return names.getOrDefault(id, List.of());
  }

  private static double mean(JudgedQuestions judged, Answers answers) {
    List<String> ids = judged.questions().stream().map(Question::id).toList();
    return Evaluation.of(judged.judgments(), answers.run(), ids, answers.honest()).mean().ndcg();
  }
}
