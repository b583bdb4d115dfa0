package wegwijs.server.office.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.server.office.OfficeStore;

/** What was done, kept for a year and a half. Safe to share between threads. */
public final class AuditLog {
  private static final Duration KEPT = Duration.ofDays(550);

  private final OfficeStore store;
  private final Clock clock;

  /** The log in this store. */
  public AuditLog(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Writes an entry down, and removes what is too old. */
  public void add(AuditEntry entry) {
    store.inTransaction(handle -> {
      handle.execute("DELETE FROM audit WHERE at < ?", clock.instant().minus(KEPT).toString());
      return handle.execute(
          "INSERT INTO audit (at, who, action, object, result, portal) VALUES (?, ?, ?, ?, ?, ?)",
          clock.instant().toString(),
          entry.who(),
          entry.action(),
          entry.object(),
          entry.result(),
          entry.portal().orElse(null));
    });
  }

  /**
   * The newest entries before one, newest first.
   *
   * @param before id of the entry to begin after; {@link Long#MAX_VALUE} for the newest
   */
  public List<Logged> list(long before, int count) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?", before, count)
            .map(AuditLog::read)
            .list());
  }

  private static Logged read(ResultSet row, StatementContext context) throws SQLException {
    return new Logged(
        row.getLong("id"),
        Instant.parse(row.getString("at")),
        new AuditEntry(
            row.getString("who"),
            row.getString("action"),
            row.getString("object"),
            row.getString("result"),
            Optional.ofNullable(row.getString("portal"))));
  }

  /** An entry with its moment. */
  public record Logged(long id, Instant at, AuditEntry entry) {}
}
