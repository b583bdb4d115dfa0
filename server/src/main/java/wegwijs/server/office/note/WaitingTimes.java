package wegwijs.server.office.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Author;

/** The waiting times that colleagues of a portal know. Safe to share between threads. */
public final class WaitingTimes {
  private final OfficeStore store;
  private final Clock clock;

  /** The waiting times in this store. */
  public WaitingTimes(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Keeps a waiting time in place of the one before. */
  public WaitingTime put(String portal, UUID service, int weeks, Author by) {
    WaitingTime time = new WaitingTime(service, weeks, by, clock.instant());
    store.with(handle ->
        handle.execute(
            "INSERT INTO waiting_time (portal, service, weeks, author, author_name, at)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (portal, service) DO UPDATE SET"
                + " weeks = excluded.weeks, author = excluded.author,"
                + " author_name = excluded.author_name, at = excluded.at",
            portal,
            service.toString(),
            weeks,
            by.account().toString(),
            by.name(),
            time.at().toString()));
    return time;
  }

  /** Forgets a waiting time, so that it is unknown again. */
  public void remove(String portal, UUID service) {
    store.with(handle ->
        handle.execute(
            "DELETE FROM waiting_time WHERE portal = ? AND service = ?",
            portal,
            service.toString()));
  }

  /** The waiting time of a service; empty when nobody told one. */
  public Optional<WaitingTime> find(String portal, UUID service) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM waiting_time WHERE portal = ? AND service = ?",
                portal,
                service.toString())
            .map(WaitingTimes::read)
            .findOne());
  }

  /** All waiting times of a portal, by service. */
  public Map<UUID, WaitingTime> all(String portal) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM waiting_time WHERE portal = ?", portal)
            .map(WaitingTimes::read)
            .collect(Collectors.toMap(WaitingTime::service, Function.identity())));
  }

  private static WaitingTime read(ResultSet row, StatementContext context) throws SQLException {
    return new WaitingTime(
        UUID.fromString(row.getString("service")),
        row.getInt("weeks"),
        new Author(UUID.fromString(row.getString("author")), row.getString("author_name")),
        Instant.parse(row.getString("at")));
  }
}
