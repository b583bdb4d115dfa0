package wegwijs.server.admin.words;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/**
 * Own synonyms as they are filled in, a line for each. Immutable.
 *
 * @param same words with commas between
 * @param wider a word, a colon, and words with commas between
 * @param languages the same
 * @param not words that lose what the program says of them
 */
record SynonymForm(String same, String wider, String languages, String not) {
  static final Map<String, String> NAME_BY_KEY =
      Map.of("same", "gelijk", "wider", "ruimer", "languages", "talen", "not", "niet");

  /** As a file says. */
  static SynonymForm read(String fileName, String text) {
    Map<String, Object> tree = YamlTree.read(fileName, text);
    return new SynonymForm(
        groups(tree.get("same")),
        entries(tree.get("wider")),
        entries(tree.get("languages")),
        tree.get("not") instanceof List<?> words ? Lines.join(texts(words)) : "");
  }

  private static String groups(@Nullable Object value) {
    return value instanceof List<?> groups
        ? Lines.join(
            groups.stream()
                .filter(List.class::isInstance)
                .map(group -> String.join(", ", texts((List<?>) group)))
                .toList())
        : "";
  }

  private static String entries(@Nullable Object value) {
    List<String> lines = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((word, words) -> {
        if (words instanceof List<?> list) {
          lines.add(word + ": " + String.join(", ", texts(list)));
        }
      });
    }
    return Lines.join(lines);
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  /** As it was typed. */
  static SynonymForm typed(Context context) {
    return new SynonymForm(
        Asked.field(context, "gelijk"),
        Asked.field(context, "ruimer"),
        Asked.field(context, "talen"),
        Asked.field(context, "niet"));
  }

  /** What is wrong with it, each with the line in which it stands. */
  List<FormFault> faults(AdminFrame frame) {
    List<FormFault> faults = new ArrayList<>();
    Lines.of(same).stream()
        .filter(line -> Lines.parts(line).size() < 2)
        .findFirst()
        .ifPresent(line ->
            faults.add(new FormFault("gelijk", frame.text("admin.synonyms-bad-same", line))));
    check(faults, frame, "ruimer", wider);
    check(faults, frame, "talen", languages);
    return faults;
  }

  private static void check(List<FormFault> faults, AdminFrame frame, String field, String lines) {
    Lines.of(lines).stream()
        .filter(line -> left(line).isEmpty() || right(line).isEmpty())
        .findFirst()
        .ifPresent(
            line -> faults.add(new FormFault(field, frame.text("admin.synonyms-bad-entry", line))));
  }

  private static String left(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon).strip();
  }

  private static List<String> right(String line) {
    return Lines.parts(line.substring(line.indexOf(':') + 1));
  }

  /** As the file says it; empty when nothing is filled in. */
  String text() {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "same", Lines.of(same).stream().map(Lines::parts).toList());
    putEntries(tree, "wider", wider);
    putEntries(tree, "languages", languages);
    put(tree, "not", Lines.of(not));
    return tree.isEmpty() ? "" : YamlTree.write(tree);
  }

  private static void put(Map<String, Object> tree, String key, List<?> values) {
    if (!values.isEmpty()) {
      tree.put(key, values);
    }
  }

  private static void putEntries(Map<String, Object> tree, String key, String lines) {
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (String line : Lines.of(lines)) {
      entries.computeIfAbsent(left(line), word -> new ArrayList<>()).addAll(right(line));
    }
    if (!entries.isEmpty()) {
      tree.put(key, entries);
    }
  }

  List<WorkField> fields(AdminFrame frame) {
    return List.of(
        frame.input(Kind.AREA, "gelijk", "admin.synonyms-same", same),
        frame.input(Kind.AREA, "ruimer", "admin.synonyms-wider", wider),
        frame.input(Kind.AREA, "talen", "admin.synonyms-languages", languages),
        frame.input(Kind.AREA, "niet", "admin.synonyms-not", not));
  }
}
