package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.RecordKind;

/** The rows of tables {@code golden} and {@code golden_place}, and who is shown as whom. */
final class GoldenRows {
  private final Handle handle;
  private final String now;
  private final long run;
  private final ServicePlaceRows places;

  /** Which record. */
  record Key(RecordKind kind, String id) {}

  /** A golden record as it stands; {@code told} is all that readers can see of it. */
  private record Present(int version, List<String> told) {}

  GoldenRows(Handle handle, Instant now, long run) {
    this.handle = handle;
    this.now = now.toString();
    this.run = run;
    this.places = new ServicePlaceRows(handle, "golden_place");
  }

  /** Under which id each record is shown that is not shown as it was told. */
  Map<Key, String> shownAs() {
    Map<Key, String> shown = new HashMap<>();
    handle
        .createQuery("SELECT kind, id, golden_id FROM record WHERE golden_id IS NOT NULL")
        .map((row, context) -> Map.entry(key(row), row.getString("golden_id")))
        .forEach(entry -> shown.put(entry.getKey(), entry.getValue()));
    return shown;
  }

  /** All golden records. */
  List<Key> list() {
    return handle.createQuery("SELECT kind, id FROM golden").map((row, context) -> key(row)).list();
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(RecordKind.get(row.getString("kind")), row.getString("id"));
  }

  /** Shows a record under another id, or as it was told; readers must look again. */
  void show(Key record, @Nullable String golden) {
    handle
        .createUpdate(
            """
            UPDATE record SET golden_id = :golden, changed_in_run = :run
             WHERE kind = :kind AND id = :id
            """)
        .bind("golden", golden)
        .bind("run", run)
        .bind("kind", record.kind().toString())
        .bind("id", record.id())
        .execute();
  }

  void delete(Key golden) {
    handle.execute(
        "DELETE FROM golden WHERE kind = ? AND id = ?", golden.kind().toString(), golden.id());
    if (golden.kind() == RecordKind.SERVICE) {
      handle.execute("DELETE FROM golden_place WHERE service_id = ?", golden.id());
    }
  }

  /** Writes a golden record and says whether readers see another one than before. */
  boolean write(Golden golden) {
    RecordToStore shown = golden.shown();
    String content = Json.write(shown.value());
    Optional<Present> before = find(shown);
    if (before.isPresent() && before.get().told().equals(told(golden, shown, content))) {
      touch(golden);
      return false;
    }
    delete(new Key(shown.kind(), shown.id().toString()));
    int version = before.map(present -> present.version() + 1).orElse(golden.lifecycle().version());
    insert(golden, content, version);
    places.write(shown, true);
    return true;
  }

  /** Notes only when it was seen. */
  private void touch(Golden golden) {
    handle
        .createUpdate(
            """
            UPDATE golden SET first_seen = :firstSeen, last_seen = :lastSeen
             WHERE kind = :kind AND id = :id
            """)
        .bind("firstSeen", golden.lifecycle().firstSeen().toString())
        .bind("lastSeen", golden.lifecycle().lastSeen().toString())
        .bind("kind", golden.shown().kind().toString())
        .bind("id", golden.shown().id().toString())
        .execute();
  }

  private Optional<Present> find(RecordToStore shown) {
    return handle
        .createQuery("SELECT * FROM golden WHERE kind = :kind AND id = :id")
        .bind("kind", shown.kind().toString())
        .bind("id", shown.id().toString())
        .map((row, context) ->
            new Present(
                row.getInt("version"),
                List.of(
                    row.getString("content"),
                    row.getString("source"),
                    row.getString("origins"),
                    Objects.toString(row.getString("last_verified"), ""),
                    Objects.toString(row.getString("missing_since"), ""))))
        .findOne();
  }

  private static List<String> told(Golden golden, RecordToStore shown, String content) {
    return List.of(
        content,
        shown.provenance().source(),
        Json.write(golden.origins()),
        Objects.toString(golden.lifecycle().lastVerified(), ""),
        Objects.toString(golden.lifecycle().missingSince(), ""));
  }

  private void insert(Golden golden, String content, int version) {
    Lifecycle lifecycle = golden.lifecycle();
    bind(
            handle.createUpdate(
                """
                INSERT INTO golden (kind, id, organization_id, name, source, source_key, place,
                  version, first_seen, last_seen, last_changed, last_verified, missing_since,
                  changed_in_run, content, origins)
                VALUES (:kind, :id, :organization, :name, :source, :key, :place, :version,
                  :firstSeen, :lastSeen, :lastChanged, :verified, :missing, :run, :content,
                  :origins)
                """),
            golden.shown())
        .bind("version", version)
        .bind("firstSeen", lifecycle.firstSeen().toString())
        .bind("lastSeen", lifecycle.lastSeen().toString())
        .bind("lastChanged", now)
        .bind("verified", Objects.toString(lifecycle.lastVerified(), null))
        .bind("missing", Objects.toString(lifecycle.missingSince(), null))
        .bind("run", run)
        .bind("content", content)
        .bind("origins", Json.write(golden.origins()))
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, RecordToStore shown) {
    return statement
        .bind("kind", shown.kind().toString())
        .bind("id", shown.id().toString())
        .bind("organization", Objects.toString(shown.organizationId(), null))
        .bind("name", shown.name())
        .bind("source", shown.provenance().source())
        .bind("key", shown.provenance().key())
        .bind("place", shown.provenance().place());
  }
}
