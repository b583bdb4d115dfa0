package wegwijs.server.admin.situation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A search of a file as a line of text and back: {@code zorgvraag: schulden, toeslagen; q: geld}.
 * The label of a link is no part of it. Stateless.
 */
final class SelectionText {
  private static final String WORDS = "q";

  private SelectionText() {}

  static String of(Map<String, ?> selection) {
    return selection.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("label"))
        .map(entry -> entry.getKey() + ": " + value(Objects.requireNonNull(entry.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static String value(Object value) {
    return value instanceof List<?> terms
        ? terms.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : value.toString();
  }

  /** What a file says of a line; what has no colon is words to search. */
  static Map<String, Object> read(String line) {
    Map<String, Object> selection = new LinkedHashMap<>();
    for (String part : line.split(";", -1)) {
      int colon = part.indexOf(':');
      String key = colon < 0 ? WORDS : part.substring(0, colon).strip();
      String text = part.substring(colon + 1).strip();
      if (!text.isEmpty()) {
        selection.put(key, key.equals(WORDS) ? text : terms(text));
      }
    }
    return selection;
  }

  /** Words between commas. */
  static List<String> terms(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
  }
}
