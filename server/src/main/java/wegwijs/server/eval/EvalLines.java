package wegwijs.server.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines of a file with their numbers, without empty ones. */
final class EvalLines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FOLDER = "/wegwijs/eval/";

  private EvalLines() {}

  /** A line and where it stands, so that a complaint can say so. */
  record EvalLine(Path file, int number, String text) {
    EvalFileException fault(String rule, String remedy) {
      return new EvalFileException(file, number, rule, remedy);
    }

    int wholeNumber(String value, String name) {
      try {
        return Integer.parseInt(value);
      } catch (NumberFormatException e) {
        throw fault(name + " '" + value + "' is geen heel getal.", "Schrijf een getal, zoals 2.");
      }
    }
  }

  static List<EvalLine> of(Path file) {
    try {
      return of(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw new EvalFileException(file, e);
    }
  }

  /** The lines of a file of the program itself. */
  static List<EvalLine> shipped(String name) {
    try (InputStream in =
        Objects.requireNonNull(EvalLines.class.getResourceAsStream(FOLDER + name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(Path.of(name), text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<EvalLine> of(Path file, List<String> texts) {
    List<EvalLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = i == 0 ? texts.get(i).replace(BYTE_ORDER_MARK, "") : texts.get(i);
      if (!text.isBlank()) {
        lines.add(new EvalLine(file, i + 1, text));
      }
    }
    return lines;
  }
}
