package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;

/** The rows of table {@code record} as one run reads and writes them. */
final class RecordRow {
  /** What the store knew of a record. Trust is that of its source; a removed source has none. */
  record Known(
      String source,
      int trust,
      long seenInRun,
      boolean missing,
      String content,
      Provenance provenance) {
    private static Known read(ResultSet row, StatementContext context) throws SQLException {
      return new Known(
          row.getString("source"),
          row.getInt("trust"),
          row.getLong("seen_in_run"),
          row.getString("missing_since") != null,
          row.getString("content"),
          new Provenance(
              row.getString("source"), row.getString("source_key"), row.getString("place")));
    }
  }

  private final Handle handle;
  private final String source;
  private final String now;
  private final ServicePlaceRows places;

  RecordRow(Handle handle, String source, Instant now) {
    this.handle = handle;
    this.source = source;
    this.now = now.toString();
    this.places = new ServicePlaceRows(handle, "service_place");
  }

  Optional<Known> find(RecordKind kind, UUID id) {
    return handle
        .createQuery(
            """
            SELECT r.*, COALESCE(s.trust, -1) AS trust FROM record r
              LEFT JOIN source s ON s.id = r.source WHERE r.kind = :kind AND r.id = :id
            """)
        .bind("kind", kind.toString())
        .bind("id", id.toString())
        .map(Known::read)
        .findOne();
  }

  void insert(RecordToStore given, String content, long run) {
    bind(
            handle.createUpdate(
                """
                INSERT INTO record (kind, id, organization_id, name, source, source_key, place,
                  version, first_seen, last_seen, last_changed, last_verified, missing_since,
                  seen_in_run, changed_in_run, content)
                VALUES (:kind, :id, :organization, :name, :source, :key, :place, 1, :now, :now,
                  :now, :verified, NULL, :run, :run, :content)
                """),
            given,
            run)
        .bind("content", content)
        .execute();
    places.write(given, true);
  }

  /**
   * Notes that the same content was seen.
   *
   * @param isChange whether readers must look again: it is back, or of another source now
   */
  void touch(RecordToStore given, long run, boolean isChange) {
    bind(
            handle.createUpdate(
                """
                UPDATE record SET source = :source, source_key = :key, place = :place,
                  last_seen = :now, seen_in_run = :run, missing_since = NULL,
                  misses = 0, missed_since = NULL,
                  changed_in_run = CASE WHEN :changed THEN :run ELSE changed_in_run END
                 WHERE kind = :kind AND id = :id
                """),
            given,
            run)
        .bind("changed", isChange)
        .execute();
  }

  /** Keeps the present content as a version and puts the new one in its place. */
  void replace(RecordToStore given, String content, long run) {
    bind(
            handle.createUpdate(
                """
                INSERT INTO record_version (kind, id, version, replaced_at, place, content)
                SELECT kind, id, version, :now, place, content FROM record
                 WHERE kind = :kind AND id = :id
                """),
            given,
            run)
        .execute();
    bind(
            handle.createUpdate(
                """
                UPDATE record SET organization_id = :organization, name = :name, source = :source,
                  source_key = :key, place = :place, version = version + 1, last_seen = :now,
                  last_changed = :now, last_verified = :verified, missing_since = NULL,
                  misses = 0, missed_since = NULL, seen_in_run = :run, changed_in_run = :run,
                  content = :content
                 WHERE kind = :kind AND id = :id
                """),
            given,
            run)
        .bind("content", content)
        .execute();
    places.write(given, false);
  }

  Optional<String> findReplaced(RecordKind kind, UUID id) {
    return handle
        .createQuery(
            """
            SELECT content FROM record_version WHERE kind = :kind AND id = :id
             ORDER BY version DESC LIMIT 1
            """)
        .bind("kind", kind.toString())
        .bind("id", id.toString())
        .mapTo(String.class)
        .findOne();
  }

  /** What the source of this run has of a kind that the run saw, in the order of its coming. */
  List<String> listSeen(RecordKind kind, long run, int atMost) {
    return handle
        .createQuery(
            """
            SELECT content FROM record WHERE kind = :kind AND source = :source
              AND seen_in_run = :run ORDER BY first_seen, place, id LIMIT :atMost
            """)
        .bind("kind", kind.toString())
        .bind("source", source)
        .bind("run", run)
        .bind("atMost", atMost)
        .mapTo(String.class)
        .list();
  }

  /** Notes only that the source still has it. */
  void keep(RecordKind kind, UUID id, long run) {
    handle
        .createUpdate(
            """
            UPDATE record SET seen_in_run = :run, misses = 0, missed_since = NULL
             WHERE kind = :kind AND id = :id AND source = :source
            """)
        .bind("run", run)
        .bind("kind", kind.toString())
        .bind("id", id.toString())
        .bind("source", source)
        .execute();
  }

  private <S extends SqlStatement<S>> S bind(S statement, RecordToStore given, long run) {
    return statement
        .bind("kind", given.kind().toString())
        .bind("id", given.id().toString())
        .bind("organization", Objects.toString(given.organizationId(), null))
        .bind("name", given.name())
        .bind("source", source)
        .bind("key", given.provenance().key())
        .bind("place", given.provenance().place())
        .bind("verified", Objects.toString(given.lastVerified(), null))
        .bind("now", now)
        .bind("run", run);
  }
}
