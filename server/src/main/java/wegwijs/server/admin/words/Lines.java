package wegwijs.server.admin.words;

import java.util.Arrays;
import java.util.List;

/** Texts in a field of a form, one on each line. Stateless. */
public final class Lines {
  private Lines() {}

  /** The lines of a field, each once, without empty ones. */
  public static List<String> of(String field) {
    return field.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /** Parts of a line between commas, without empty ones. */
  static List<String> parts(String line) {
    return Arrays.stream(line.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The other way round. */
  public static String join(List<String> lines) {
    return String.join("\n", lines);
  }
}
