package wegwijs.server.admin.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys under which a line of a YAML text in block style stands, such as {@code
 * frontOffice.people.name}. Stateless.
 */
final class KeyPath {
  private static final Pattern LINE =
      Pattern.compile("^( *)((?:- )*)(?:\"?([A-Za-z]+)\"?:(?= |$))?.*$");

  private KeyPath() {}

  /**
   * What belongs to the nearest of these keys.
   *
   * @param line counted from 1
   * @param byPath by keys with dots between
   */
  static Optional<String> find(String text, int line, Map<String, String> byPath) {
    List<String> path = of(text, line);
    for (int length = path.size(); length > 0; length--) {
      String found = byPath.get(String.join(".", path.subList(0, length)));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  static List<String> of(String text, int line) {
    List<String> lines = text.lines().toList();
    List<String> path = new ArrayList<>();
    int inner = Integer.MAX_VALUE;
    for (int at = Math.min(line, lines.size()); at > 0; at--) {
      Matcher found = LINE.matcher(lines.get(at - 1));
      if (!found.matches() || lines.get(at - 1).isBlank()) {
        continue;
      }
      String key = found.group(3);
      // A dash stands in the column of the key of its list.
      int dashed = 2 * found.group(1).length() + 1;
      int level =
          key == null && !found.group(2).isEmpty()
              ? dashed
              : 2 * (found.group(1).length() + found.group(2).length());
      if (level < inner) {
        if (key != null) {
          path.addFirst(key);
        }
        inner = found.group(2).isEmpty() ? level : dashed;
      }
    }
    return path;
  }
}
