package wegwijs.server.office.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Questions with answers to choose from. Written as blocks with an empty line between them: the
 * question, then each answer on a line after "-", the right one after "*". Immutable.
 */
public record Quiz(List<Question> questions) {
  /** No questions. */
  public static final Quiz NONE = new Quiz(List.of());

  /** Copies the questions. */
  public Quiz {
    questions = List.copyOf(questions);
  }

  /**
   * One question.
   *
   * @param right which of the answers, from 0
   */
  public record Question(String text, List<String> answers, int right) {
    /** Checks that there is something to choose, and one right answer. */
    public Question {
      answers = List.copyOf(answers);
      if (text.isBlank() || answers.size() < 2 || right < 0 || right >= answers.size()) {
        throw new IllegalArgumentException(text);
      }
    }
  }

  /**
   * Reads questions as they are written.
   *
   * @throws IllegalArgumentException with the first line of the block that is no question
   */
  public static Quiz parse(String written) {
    List<Question> questions = new ArrayList<>();
    for (String block : written.strip().split("\n\\s*\n", -1)) {
      if (!block.isBlank()) {
        questions.add(question(block.strip().lines().map(String::strip).toList()));
      }
    }
    return new Quiz(questions);
  }

  private static Question question(List<String> lines) {
    String text = lines.getFirst();
    List<String> marked = lines.subList(1, lines.size());
    List<String> right = marked.stream().filter(line -> line.startsWith("*")).toList();
    boolean isWhole =
        marked.stream().allMatch(line -> line.matches("[*-]\\s*\\S.*")) && right.size() == 1;
    if (!isWhole) {
      throw new IllegalArgumentException(text);
    }
    return new Question(
        text,
        marked.stream().map(line -> line.substring(1).strip()).toList(),
        marked.indexOf(right.getFirst()));
  }

  /** As {@link #parse} reads it. */
  public String written() {
    return questions.stream().map(Quiz::written).collect(Collectors.joining("\n\n"));
  }

  private static String written(Question question) {
    StringBuilder lines = new StringBuilder(question.text());
    for (int i = 0; i < question.answers().size(); i++) {
      lines
          .append('\n')
          .append(i == question.right() ? "* " : "- ")
          .append(question.answers().get(i));
    }
    return lines.toString();
  }

  /** Whether each question got its right answer. */
  public boolean isPassed(List<Integer> chosen) {
    return !questions.isEmpty() && questions.stream().map(Question::right).toList().equals(chosen);
  }
}
