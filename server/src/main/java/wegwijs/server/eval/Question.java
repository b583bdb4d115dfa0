package wegwijs.server.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wegwijs.server.eval.EvalLines.EvalLine;

/**
 * A question as somebody would ask it. Only its text is asked: a place stands in the words.
 *
 * @param id how judgments and runs name it
 */
public record Question(String id, String text) {
  private static final String ID = "id";
  private static final String QUERY = "query";

  /**
   * Reads a TSV file whose first line names the columns, {@code id} and {@code query} among them.
   *
   * @throws EvalFileException if a line is not like that
   */
  public static List<Question> read(Path file) {
    return read(file, EvalLines.of(file));
  }

  static List<Question> read(Path file, List<EvalLine> lines) {
    if (lines.isEmpty()) {
      throw new EvalFileException(
          file, 1, "Er staat niets in het bestand.", "Zet er een regel met kolommen en vragen in.");
    }
    List<String> columns = fields(lines.getFirst());
    int id = column(lines.getFirst(), columns, ID);
    int query = column(lines.getFirst(), columns, QUERY);
    List<Question> questions = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (EvalLine line : lines.subList(1, lines.size())) {
      Question question = question(line, id, query);
      if (!known.add(question.id)) {
        throw line.fault(
            "De vraag '" + question.id + "' stond er al.", "Geef elke vraag een eigen id.");
      }
      questions.add(question);
    }
    return questions;
  }

  private static Question question(EvalLine line, int id, int query) {
    List<String> fields = fields(line);
    if (fields.size() <= Math.max(id, query)
        || !fields.get(id).matches("\\S+")
        || fields.get(query).isEmpty()) {
      throw line.fault(
          "Een vraag heeft een id zonder spaties en een tekst.", "Zet er een tab tussen.");
    }
    return new Question(fields.get(id), fields.get(query));
  }

  private static List<String> fields(EvalLine line) {
    return Arrays.stream(line.text().split("\t", -1)).map(String::strip).toList();
  }

  private static int column(EvalLine head, List<String> columns, String name) {
    int column = columns.indexOf(name);
    if (column < 0) {
      throw head.fault(
          "De kolom '" + name + "' ontbreekt.", "Begin het bestand met een regel: id, tab, query.");
    }
    return column;
  }
}
