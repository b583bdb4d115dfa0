package wegwijs.server.admin.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Stored;
import wegwijs.data.store.MergedRecords.Version;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.FieldText;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;

/** What changed in a record as its source told it, change by change. Safe to share. */
record History(AdminFrame frame, RecordStore store) {
  /** One part for each change, the latest first. */
  List<Block> blocks(RecordKind kind, UUID record) {
    List<Block> blocks = new ArrayList<>();
    Map<?, ?> after = present(kind, record);
    for (Version version : store.merged().listVersions(kind, record)) {
      Map<?, ?> before = Json.read(version.content().getBytes(StandardCharsets.UTF_8), Map.class);
      blocks.add(
          new Block.Details(
              frame.text("admin.version", version.number() + 1, frame.moment(version.replacedAt())),
              List.of(changes(before, after))));
      after = before;
    }
    return blocks;
  }

  private Map<?, ?> present(RecordKind kind, UUID record) {
    List<? extends Stored<?>> told =
        switch (kind) {
          case SERVICE -> store.told().services(List.of(record));
          case ORGANIZATION -> store.told().organizations(List.of(record));
        };
    return told.isEmpty() ? Map.of() : Json.toTree(told.getFirst().value());
  }

  private Block changes(Map<?, ?> before, Map<?, ?> after) {
    Set<Object> fields = new LinkedHashSet<>(before.keySet());
    fields.addAll(after.keySet());
    List<List<Cell>> rows = new ArrayList<>();
    for (Object field : fields) {
      String was = text(before.get(field));
      String is = text(after.get(field));
      if (!was.equals(is)) {
        rows.add(List.of(Cell.of(frame.field(field.toString())), Cell.of(was), Cell.of(is)));
      }
    }
    return new Block.Table(
        frame.text("admin.changes"),
        List.of(frame.text("admin.field"), frame.text("admin.before"), frame.text("admin.after")),
        rows);
  }

  private static String text(@Nullable Object value) {
    return FieldText.of(value);
  }
}
