package wegwijs.server.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wegwijs.server.eval.EvalLines.EvalLine;

/**
 * What a search answered. Immutable.
 *
 * @param answers services by question, best first, each once
 */
public record Run(Map<String, List<String>> answers) {
  private static final String NAME = "wegwijs";

  /** Copies the answers and keeps the first of what comes twice. */
  public Run {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    answers.forEach(
        (question, services) -> copy.put(question, services.stream().distinct().toList()));
    answers = Collections.unmodifiableMap(copy);
  }

  /** The answers to a question, best first; empty when there were none. */
  public List<String> of(String question) {
    return answers.getOrDefault(question, List.of());
  }

  private record Row(double score, int rank, String service) {
    /** As the usual programs read it: by score, then by rank, then by name. */
    static final Comparator<Row> BEST_FIRST =
        Comparator.comparingDouble((Row row) -> -row.score)
            .thenComparingInt(Row::rank)
            .thenComparing(Row::service);
  }

  /**
   * Reads a TREC run: question, Q0, service, rank, score and name, with white space between.
   *
   * @throws EvalFileException if a line is not like that
   */
  public static Run read(Path file) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (EvalLine line : EvalLines.of(file)) {
      String[] parts = line.text().strip().split("\\s+", -1);
      if (parts.length < 5) {
        throw line.fault(
            "Een resultaat heeft zes delen en hier staan er " + parts.length + ".",
            "Schrijf: vraag Q0 UUID plaats score naam.");
      }
      rows.computeIfAbsent(parts[0], question -> new ArrayList<>()).add(row(line, parts));
    }
    Map<String, List<String>> answers = new LinkedHashMap<>();
    rows.forEach((question, found) ->
        answers.put(question, found.stream().sorted(Row.BEST_FIRST).map(Row::service).toList()));
    return new Run(answers);
  }

  private static Row row(EvalLine line, String[] parts) {
    double score;
    try {
      score = Double.parseDouble(parts[4]);
    } catch (NumberFormatException e) {
      throw line.fault(
          "De score '" + parts[4] + "' is geen getal.", "Schrijf een getal, zoals 1.5.");
    }
    return new Row(score, line.wholeNumber(parts[3], "De plaats"), parts[2]);
  }

  /** The same as a TREC run, with a score that falls with the rank. */
  public String toTrec() {
    StringBuilder text = new StringBuilder();
    answers.forEach((question, services) -> {
      for (int i = 0; i < services.size(); i++) {
        text.append(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %d %s%n",
                question,
                services.get(i),
                i + 1,
                services.size() - i,
                NAME));
      }
    });
    return text.toString();
  }
}
