package wegwijs.server.eval;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.server.eval.EvalLines.EvalLine;

/**
 * What people said the answers to questions are worth: 3 = this first, 2 = clearly helpful, 1 =
 * related. Immutable.
 *
 * @param grades by question and then by service, each from 1 to {@value #HIGHEST}; a grade of 0
 *     says the same as no grade and is left out
 */
public record Judgments(Map<String, Map<String, Integer>> grades) {
  /** The best an answer can be worth. */
  public static final int HIGHEST = 3;

  /** Of nothing. */
  public static final Judgments NONE = new Judgments(Map.of());

  /** Copies the grades. */
  public Judgments {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((question, ofQuestion) -> {
      Map<String, Integer> positive = new LinkedHashMap<>(ofQuestion);
      positive.values().removeIf(grade -> grade <= 0);
      if (!positive.isEmpty()) {
        copy.put(question, Collections.unmodifiableMap(positive));
      }
    });
    grades = Collections.unmodifiableMap(copy);
  }

  /**
   * Reads TREC qrels: question, anything, service and grade, with white space between.
   *
   * @throws EvalFileException if a line is not like that
   */
  public static Judgments read(Path file) {
    return read(EvalLines.of(file));
  }

  static Judgments read(List<EvalLine> lines) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (EvalLine line : lines) {
      String[] parts = line.text().strip().split("\\s+", -1);
      if (parts.length != 4) {
        throw line.fault(
            "Een oordeel heeft vier delen en hier staan er " + parts.length + ".",
            "Schrijf: vraag 0 UUID graad.");
      }
      grades
          .computeIfAbsent(parts[0], question -> new LinkedHashMap<>())
          .put(parts[2], grade(line, parts[3]));
    }
    return new Judgments(grades);
  }

  private static int grade(EvalLine line, String text) {
    int grade = line.wholeNumber(text, "De graad");
    if (grade < 0 || grade > HIGHEST) {
      throw line.fault(
          "De graad " + grade + " bestaat niet.",
          "Kies 3 (dit eerst), 2 (helpt duidelijk), 1 (verwant) of 0 (past niet).");
    }
    return grade;
  }

  /** The grades of a question by service; empty when it has no answer. */
  public Map<String, Integer> of(String question) {
    return grades.getOrDefault(question, Map.of());
  }
}
