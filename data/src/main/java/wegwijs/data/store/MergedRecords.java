package wegwijs.data.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;

/** What stands behind the records that readers see. Safe to share between threads. */
public final class MergedRecords {
  private final Jdbi jdbi;

  MergedRecords(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The id under which readers find a record that another one stands for. */
  public Optional<UUID> findReplacement(RecordKind kind, UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT golden_id FROM record
                 WHERE kind = :kind AND id = :id AND golden_id <> id
                """)
            .bind("kind", kind.toString())
            .bind("id", id.toString())
            .mapTo(String.class)
            .map(UUID::fromString)
            .findOne());
  }

  /** The records that are shown as the same one as this, itself among them; none for one alone. */
  public List<UUID> listMembers(RecordKind kind, UUID record) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT id FROM record WHERE kind = :kind AND golden_id =
                  (SELECT golden_id FROM record WHERE kind = :kind AND id = :id) ORDER BY id
                """)
            .bind("kind", kind.toString())
            .bind("id", record.toString())
            .mapTo(String.class)
            .map(UUID::fromString)
            .list());
  }

  /** What a record was before each change, as its source told it, newest first. */
  public List<Version> listVersions(RecordKind kind, UUID record) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                """
                SELECT version, replaced_at, content FROM record_version
                 WHERE kind = :kind AND id = :id ORDER BY version DESC
                """)
            .bind("kind", kind.toString())
            .bind("id", record.toString())
            .map((row, context) ->
                new Version(
                    row.getInt("version"),
                    Instant.parse(row.getString("replaced_at")),
                    row.getString("content")))
            .list());
  }

  /**
   * What a record was before a change.
   *
   * @param content as JSON
   */
  public record Version(int number, Instant replacedAt, String content) {}

  /** Who gave each field of a golden record; empty for a record that is shown as it was told. */
  public List<Origin> listOrigins(RecordKind kind, UUID golden) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT origins FROM golden WHERE kind = :kind AND id = :id")
            .bind("kind", kind.toString())
            .bind("id", golden.toString())
            .mapTo(String.class)
            .findOne()
            .map(json -> List.of(Json.read(json.getBytes(StandardCharsets.UTF_8), Origin[].class)))
            .orElse(List.of()));
  }
}
