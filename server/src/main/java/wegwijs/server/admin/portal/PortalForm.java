package wegwijs.server.admin.portal;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.portal.Portal;
import wegwijs.data.yaml.YamlTree;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;

/** A portal as it is filled in. Immutable. */
record PortalForm(Map<PortalField, String> texts) {
  /** Copies the texts. */
  PortalForm {
    Map<PortalField, String> copy = new EnumMap<>(PortalField.class);
    texts.forEach((field, text) -> copy.put(field, field.normal(text)));
    texts = copy;
  }

  /** As a portal is. */
  static PortalForm of(Portal portal) {
    Map<PortalField, String> texts = new EnumMap<>(PortalField.class);
    for (PortalField field : PortalField.values()) {
      texts.put(field, field.of(portal));
    }
    return new PortalForm(texts);
  }

  /** As it was typed. */
  static PortalForm typed(Context context) {
    Map<PortalField, String> texts = new EnumMap<>(PortalField.class);
    for (PortalField field : PortalField.values()) {
      texts.put(
          field,
          field.form() == PortalField.Form.HOURS
              ? OfficeHoursRows.typed(context)
              : Asked.field(context, field.field()));
    }
    return new PortalForm(texts);
  }

  String text(PortalField field) {
    return texts.getOrDefault(field, "");
  }

  PortalForm with(PortalField field, String text) {
    Map<PortalField, String> other = new EnumMap<>(texts);
    other.put(field, text);
    return new PortalForm(other);
  }

  /**
   * The file that makes a portal so, in which only what differs stands, beside what cannot be
   * filled in here.
   *
   * @param written what the file says now
   * @param without the portal without that file
   */
  String file(String id, String written, PortalForm without) {
    Map<String, Object> tree = YamlTree.read(id, written);
    tree.put("id", id);
    for (PortalField field : PortalField.values()) {
      boolean isOther = !text(field).equals(without.text(field));
      put(tree, field.keys(), isOther ? field.value(text(field)) : null);
    }
    boolean isNothingKnown =
        text(PortalField.HOURS).isEmpty() && text(PortalField.HOURS_REMARK).isEmpty();
    if (isNothingKnown && !without.text(PortalField.HOURS_REMARK).isEmpty()) {
      // A remark may stand in a file as the text of the hours, as all files had it before.
      put(tree, PortalField.HOURS.keys(), "");
    }
    return tree.size() == 1 ? "" : YamlTree.write(tree);
  }

  private static void put(Map<String, Object> tree, List<String> keys, @Nullable Object value) {
    String key = keys.getFirst();
    if (keys.size() == 1) {
      if (value == null) {
        tree.remove(key);
      } else {
        tree.put(key, value);
      }
      return;
    }
    Map<String, Object> inner = new LinkedHashMap<>();
    if (tree.get(key) instanceof Map<?, ?> map) {
      map.forEach((name, part) -> inner.put(name.toString(), part));
    }
    put(inner, keys.subList(1, keys.size()), value);
    if (inner.isEmpty()) {
      tree.remove(key);
    } else {
      tree.put(key, inner);
    }
  }

  /**
   * All of it to fill in.
   *
   * @param isMoreAskedFor whether there must be room for more hours
   */
  List<WorkField> fields(AdminFrame frame, boolean isMoreAskedFor) {
    return Arrays.stream(PortalField.values())
        .flatMap(field ->
            Stream.concat(
                field.group().stream()
                    .map(group -> WorkField.group(frame.text("admin.portal-group-" + group))),
                field.form() == PortalField.Form.HOURS
                    ? OfficeHoursRows.fields(frame, text(field), isMoreAskedFor).stream()
                    : Stream.of(field(frame, field))))
        .toList();
  }

  private WorkField field(AdminFrame frame, PortalField field) {
    String label = "admin.portal-" + field.field();
    return frame.input(
        field.form() == PortalField.Form.LINE ? Kind.TEXT : Kind.AREA,
        field.field(),
        label,
        text(field));
  }
}
