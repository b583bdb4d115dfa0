package wegwijs.server.admin.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Origin;
import wegwijs.data.store.RecordStore;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;

/** Each field of a record with who said so, by which rule, and where. Safe to share. */
record FieldRows(AdminFrame frame, RecordStore store, FieldWords words) {
  /** One line for each field that is filled. */
  Block table(RecordAddress address, Stored<?> stored) {
    Map<String, Origin> origins = new HashMap<>();
    store
        .merged()
        .listOrigins(address.kind(), address.id())
        .forEach(origin -> origins.put(origin.field(), origin));
    Map<UUID, Map<?, ?>> evidence = new HashMap<>();
    List<List<Cell>> rows = new ArrayList<>();
    Json.toTree(stored.value())
        .forEach((field, value) -> {
          Origin told = new Origin(field, stored.provenance().source(), address.id(), "told");
          Origin origin = origins.getOrDefault(field, told);
          String text = field.equals("id") || value == null ? "" : words.of(field, value);
          if (!text.isEmpty()) {
            Map<?, ?> found =
                evidence.computeIfAbsent(origin.record(), id -> evidence(address, id));
            rows.add(row(field, text, origin, found));
          }
        });
    return new Block.Table(
        frame.text("admin.fields"),
        List.of(
            frame.text("admin.field"),
            frame.text("admin.value"),
            frame.text("admin.source"),
            frame.text("admin.rule"),
            frame.text("admin.evidence")),
        rows);
  }

  private List<Cell> row(String field, String text, Origin origin, Map<?, ?> evidence) {
    return List.of(
        Cell.of(frame.field(field)),
        Cell.of(text),
        Cell.of(origin.source()),
        Cell.of(frame.text("admin.rule-" + origin.rule())),
        Cell.of(origin.rule().equals("correction") ? "" : where(field, evidence)));
  }

  /** Where a record was read on the web; empty for one of a file. */
  private Map<?, ?> evidence(RecordAddress address, UUID record) {
    return store
        .records()
        .findEvidence(address.kind(), record)
        .<Map<?, ?>>map(json -> Json.read(json.getBytes(StandardCharsets.UTF_8), Map.class))
        .orElse(Map.of());
  }

  private String where(String field, Map<?, ?> evidence) {
    Optional<? extends Map.Entry<?, ?>> found =
        evidence.entrySet().stream()
            .filter(entry -> isOf(String.valueOf(entry.getKey()), field))
            .findFirst();
    return found.map(Map.Entry::getValue).map(value -> words((Map<?, ?>) value)).orElse("");
  }

  private static boolean isOf(String path, String field) {
    return path.equals(field) || path.startsWith(field + "/");
  }

  private String words(Map<?, ?> found) {
    return frame.text(
        "admin.evidence-words",
        text(found.get("source")),
        text(found.get("selector")),
        text(found.get("confidence")),
        moment(text(found.get("fetched_at"))));
  }

  private String moment(String text) {
    return text.isEmpty() ? "" : frame.moment(Instant.parse(text));
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
