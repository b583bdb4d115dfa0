package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.model.RecordKind;

/**
 * What staff corrected. A correction takes effect with the next merging, and until then is among
 * the {@link Unshown}. Safe to share between threads.
 */
public final class Corrections {
  private final Jdbi jdbi;

  Corrections(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** That the sources speak again about one field of a record. */
  public record Withdrawal(RecordKind kind, UUID record, String field) {}

  /**
   * Keeps a correction in place of an earlier one of the same field.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public void put(Correction correction) {
    change(List.of(correction), List.of());
  }

  /**
   * Takes a correction back, so that the sources speak again. Says whether there was one.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public boolean withdraw(RecordKind kind, UUID record, String field) {
    return change(List.of(), List.of(new Withdrawal(kind, record, field))) > 0;
  }

  /**
   * Keeps corrections in place of earlier ones of the same fields, and takes others back: all of
   * it, or nothing. Says how many were taken back.
   *
   * @throws StoreUnavailable if a run is writing
   */
  public int change(List<Correction> kept, List<Withdrawal> withdrawn) {
    try {
      return jdbi.inTransaction(handle -> {
        kept.forEach(correction -> put(handle, correction));
        return withdrawn.stream().mapToInt(back -> withdraw(handle, back)).sum();
      });
    } catch (JdbiException e) {
      throw RecordStore.busy(e);
    }
  }

  private static void put(Handle handle, Correction correction) {
    Unshown.addRecord(handle, correction.kind(), correction.record());
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
        .execute();
  }

  private static int withdraw(Handle handle, Withdrawal back) {
    Unshown.addRecord(handle, back.kind(), back.record());
    return handle
        .createUpdate(
            """
            DELETE FROM correction
             WHERE kind = :kind AND record_id = :record AND field = :field
            """)
        .bind("kind", back.kind().toString())
        .bind("record", back.record().toString())
        .bind("field", back.field())
        .execute();
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
