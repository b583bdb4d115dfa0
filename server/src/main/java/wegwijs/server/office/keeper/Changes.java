package wegwijs.server.office.keeper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Subject;

/** What organizations want to change, for editors. Safe to share between threads. */
public final class Changes {
  private final OfficeStore store;
  private final Clock clock;

  /** The changes in this store. */
  public Changes(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes a wish in, in place of an earlier one for the same field that is still open. */
  public void add(String portal, UUID organization, Change.Wish wish) {
    store.inTransaction(handle -> {
      handle.execute(
          "DELETE FROM keeper_change WHERE record_kind = ? AND record_id = ? AND field = ?"
              + " AND closed_at IS NULL",
          wish.subject().kind().id(),
          wish.subject().id().toString(),
          wish.field());
      UUID id = UUID.randomUUID();
      return handle.execute(
          "INSERT INTO keeper_change (id, portal, organization, record_kind, record_id, field,"
              + " text, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          id.toString(),
          portal,
          organization.toString(),
          wish.subject().kind().id(),
          wish.subject().id().toString(),
          wish.field(),
          store.sealer().seal(wish.text(), about(id)),
          moment(clock.instant()));
    });
  }

  /** What no editor has decided, the oldest first. */
  public List<Change> listOpen(String portal) {
    return listOpenBy("portal", portal);
  }

  /** What no editor has decided of an organization, the oldest first. */
  public List<Change> listOpenOf(UUID organization) {
    return listOpenBy("organization", organization.toString());
  }

  private List<Change> listOpenBy(String column, String value) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM keeper_change WHERE closed_at IS NULL AND "
                    + column
                    + " = ? ORDER BY created_at, rowid",
                value)
            .map(this::read)
            .list());
  }

  /** One change of this portal that no editor has decided. */
  public Optional<Change> findOpen(String portal, UUID id) {
    return listOpen(portal).stream().filter(change -> change.id().equals(id)).findFirst();
  }

  /** An editor decided. */
  public void close(UUID id) {
    store.with(handle ->
        handle.execute(
            "UPDATE keeper_change SET closed_at = ? WHERE id = ? AND closed_at IS NULL",
            moment(clock.instant()),
            id.toString()));
  }

  /** The portals of which something is kept. */
  public Set<String> portals() {
    return store.with(handle ->
        new TreeSet<>(
            handle.select("SELECT DISTINCT portal FROM keeper_change").mapTo(String.class).list()));
  }

  /**
   * Removes what was kept long enough.
   *
   * @return how many were removed
   */
  public int purge(String portal, Instant openBefore, Instant closedBefore) {
    return store.with(handle ->
        handle.execute(
            "DELETE FROM keeper_change WHERE portal = ?"
                + " AND (closed_at < ? OR (closed_at IS NULL AND created_at < ?))",
            portal,
            moment(closedBefore),
            moment(openBefore)));
  }

  private Change read(ResultSet row, StatementContext context) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    return new Change(
        id,
        row.getString("portal"),
        UUID.fromString(row.getString("organization")),
        new Change.Wish(
            new Subject(
                Subject.Kind.find(row.getString("record_kind")).orElseThrow(),
                UUID.fromString(row.getString("record_id"))),
            row.getString("field"),
            store.sealer().open(row.getBytes("text"), about(id))),
        Instant.parse(row.getString("created_at")));
  }

  private static String about(UUID id) {
    return "keeper change " + id;
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
