package wegwijs.server.admin.situation;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.Rows;
import wegwijs.server.admin.guidance.Tree;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * Steps, or people to ask, as rows of a form. Immutable.
 *
 * @param key of the file
 * @param rows their fields
 */
record AdviceRows(String key, Rows rows) {
  static final AdviceRows STEPS = of("steps", "stappen");
  static final AdviceRows CONTACTS = of("contacts", "contacten");

  private static AdviceRows of(String key, String name) {
    return new AdviceRows(key, new Rows(name, AdviceFields.NAMES));
  }

  /** As a file has them. */
  List<Map<String, String>> read(Map<String, ?> tree) {
    return Tree.maps(tree, key).stream().map(AdviceFields::read).toList();
  }

  /** As they were filled in. */
  List<Map<String, String>> typed(Context context) {
    return rows.typed(context);
  }

  /** What a file says of them. */
  static List<Map<String, Object>> tree(List<Map<String, String>> typed) {
    return typed.stream().map(AdviceFields::tree).toList();
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
    String hint = at == 0 ? frame.text("admin.situation-zoek-hint") : "";
    List<WorkField> fields =
        new ArrayList<>(AdviceFields.of(frame, row, laws, hint, name -> rows.field(at, name)));
    if (at == 0) {
      fields.set(0, fields.getFirst().withId(rows.name()));
    }
    return fields;
  }
}
