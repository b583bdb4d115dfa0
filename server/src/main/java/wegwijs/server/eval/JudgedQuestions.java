package wegwijs.server.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Questions with what people said their answers are worth. Immutable. */
public record JudgedQuestions(List<Question> questions, Judgments judgments) {
  /** More than these are not asked when somebody waits for the answer. */
  public static final int MOST = 300;

  private static final String QUESTIONS = "questions.tsv";
  private static final String JUDGMENTS = "judgments.txt";

  /** Copies the questions. */
  public JudgedQuestions {
    questions = List.copyOf(questions);
  }

  /**
   * The first {@value #MOST} questions of an installation, or those that come with the program.
   *
   * @param folder may hold {@code questions.tsv} and beside it {@code judgments.txt}
   * @throws EvalFileException if a file cannot be read as such
   */
  public static JudgedQuestions of(Path folder) {
    Path questions = folder.resolve(QUESTIONS);
    Path judgments = folder.resolve(JUDGMENTS);
    boolean isOwn = Files.exists(questions);
    List<Question> asked = isOwn ? Question.read(questions) : shippedQuestions();
    Judgments judged = isOwn ? ownJudgments(judgments) : shippedJudgments();
    return new JudgedQuestions(asked.stream().limit(MOST).toList(), judged);
  }

  private static Judgments ownJudgments(Path file) {
    return Files.exists(file) ? Judgments.read(file) : Judgments.NONE;
  }

  private static List<Question> shippedQuestions() {
    return Question.read(Path.of(QUESTIONS), EvalLines.shipped(QUESTIONS));
  }

  private static Judgments shippedJudgments() {
    return Judgments.read(EvalLines.shipped(JUDGMENTS));
  }
}
