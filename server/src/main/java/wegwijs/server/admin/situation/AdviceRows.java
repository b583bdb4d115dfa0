package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.Rows;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * Steps, or people to ask, as rows of a form. Immutable.
 *
 * @param key of the file
 * @param rows their fields
 */
record AdviceRows(String key, Rows rows) {
  private static final String HEADING = "kop";
  private static final String TEXT = "tekst";
  private static final String LABEL = "link";
  private static final String SEARCH = "zoek";
  private static final String LAW = "wet";
  private static final String DECIDES = "beslist";

  static final AdviceRows STEPS = of("steps", "stappen");
  static final AdviceRows CONTACTS = of("contacts", "contacten");

  private static AdviceRows of(String key, String name) {
    return new AdviceRows(key, new Rows(name, List.of(HEADING, TEXT, LABEL, SEARCH, LAW, DECIDES)));
  }

  /** As a file has them. */
  List<Map<String, String>> read(Map<String, ?> tree) {
    return Tree.maps(tree, key).stream().map(AdviceRows::row).toList();
  }

  private static Map<String, String> row(Map<String, Object> advice) {
    Map<String, Object> search = Tree.map(advice, "search");
    Map<String, String> row = new LinkedHashMap<>();
    row.put(HEADING, Tree.text(advice, "heading"));
    row.put(TEXT, Tree.text(advice, "text"));
    row.put(LABEL, Tree.text(search, "label"));
    row.put(SEARCH, SelectionText.of(search));
    row.put(LAW, Tree.text(advice, "law"));
    row.put(DECIDES, Tree.text(advice, "decides"));
    return row;
  }

  /** As they were filled in. */
  List<Map<String, String>> typed(Context context) {
    return rows.typed(context);
  }

  /** What a file says of them. */
  static List<Map<String, Object>> tree(List<Map<String, String>> typed) {
    return typed.stream().map(AdviceRows::advice).toList();
  }

  private static Map<String, Object> advice(Map<String, String> row) {
    Map<String, Object> search = new LinkedHashMap<>();
    Tree.put(search, "label", row.getOrDefault(LABEL, ""));
    search.putAll(SelectionText.read(row.getOrDefault(SEARCH, "")));
    Map<String, Object> advice = new LinkedHashMap<>();
    Tree.put(advice, "heading", row.getOrDefault(HEADING, ""));
    Tree.put(advice, "text", oneLine(row.getOrDefault(TEXT, "")));
    Tree.put(advice, "search", search);
    Tree.put(advice, "law", row.getOrDefault(LAW, ""));
    Tree.put(advice, "decides", row.getOrDefault(DECIDES, ""));
    return advice;
  }

  /** Sentences that stand together, however they were broken into lines. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Fields for these, with room for another where that is asked for. */
  List<WorkField> fields(
      AdminFrame frame, List<Map<String, String>> filled, List<Option> laws, boolean hasMore) {
    List<Map<String, String>> all = rows.withRoom(filled, hasMore);
    List<WorkField> fields = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      fields.add(WorkField.group(frame.text("admin.situation-" + rows.name(), at + 1)));
      fields.addAll(fields(frame, at, all.get(at), laws));
    }
    fields.add(WorkField.groupEnd());
    fields.add(WorkField.more(rows.name(), frame.text("admin.situation-more-" + rows.name())));
    return fields;
  }

  /** A mistake in any of them is told at the first field. */
  private List<WorkField> fields(
      AdminFrame frame, int at, Map<String, String> row, List<Option> laws) {
    WorkField heading = field(frame, at, Kind.TEXT, HEADING, row);
    return List.of(
        at == 0 ? heading.withId(rows.name()) : heading,
        field(frame, at, Kind.AREA, TEXT, row),
        field(frame, at, Kind.TEXT, LABEL, row),
        field(frame, at, Kind.TEXT, SEARCH, row),
        WorkField.choice(
            rows.field(at, LAW),
            frame.text("admin.situation-" + LAW),
            "",
            row.getOrDefault(LAW, ""),
            laws),
        field(frame, at, Kind.TEXT, DECIDES, row));
  }

  private WorkField field(
      AdminFrame frame, int at, Kind kind, String part, Map<String, String> row) {
    return WorkField.of(
        kind,
        rows.field(at, part),
        frame.text("admin.situation-" + part),
        at == 0 && part.equals(SEARCH) ? frame.text("admin.situation-zoek-hint") : "",
        row.getOrDefault(part, ""));
  }
}
