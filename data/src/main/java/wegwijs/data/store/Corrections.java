package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.model.RecordKind;

/**
 * What staff corrected. A correction takes effect with the next merging. Safe to share between
 * threads.
 */
public final class Corrections {
  private final Jdbi jdbi;

  Corrections(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Keeps a correction in place of an earlier one of the same field.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public void put(Correction correction) {
    writing(handle ->
        handle
            .createUpdate(
                """
                INSERT INTO correction (kind, record_id, field, value, corrected_by, corrected_at)
                VALUES (:kind, :record, :field, :value, :by, :at)
                ON CONFLICT (kind, record_id, field) DO UPDATE SET value = excluded.value,
                  corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at
                """)
            .bind("kind", correction.kind().toString())
            .bind("record", correction.record().toString())
            .bind("field", correction.field())
            .bind("value", correction.value().orElse(null))
            .bind("by", correction.by())
            .bind("at", correction.at().toString())
            .execute());
  }

  /**
   * Takes a correction back, so that the sources speak again. Says whether there was one.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public boolean withdraw(RecordKind kind, UUID record, String field) {
    return writing(handle ->
        handle
            .createUpdate(
                """
                DELETE FROM correction
                 WHERE kind = :kind AND record_id = :record AND field = :field
                """)
            .bind("kind", kind.toString())
            .bind("record", record.toString())
            .bind("field", field)
            .execute())
        > 0;
  }

  private int writing(HandleCallback<Integer, RuntimeException> work) {
    try {
      return jdbi.withHandle(work);
    } catch (JdbiException e) {
      throw RecordStore.busy(e);
    }
  }

  /** All corrections, oldest first. */
  public List<Correction> list() {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM correction ORDER BY corrected_at, kind, record_id, field")
            .map(Corrections::read)
            .list());
  }

  /** The corrections of these records, oldest first. */
  public List<Correction> listOf(RecordKind kind, Collection<UUID> records) {
    return list().stream()
        .filter(correction -> correction.kind() == kind && records.contains(correction.record()))
        .toList();
  }

  private static Correction read(ResultSet row, StatementContext context) throws SQLException {
    return new Correction(
        RecordKind.get(row.getString("kind")),
        UUID.fromString(row.getString("record_id")),
        row.getString("field"),
        Optional.ofNullable(row.getString("value")),
        row.getString("corrected_by"),
        Instant.parse(row.getString("corrected_at")));
  }
}
