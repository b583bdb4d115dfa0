package wegwijs.server.office.feedback;

import java.nio.charset.StandardCharsets;
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
import wegwijs.data.json.Json;
import wegwijs.server.office.OfficeStore;

/** What visitors say is wrong with records, for editors. Safe to share between threads. */
public final class Reports {
  private final OfficeStore store;
  private final Clock clock;

  /** The reports in this store. */
  public Reports(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes a report in. The same id is taken once: sending a form again changes nothing. */
  public void add(UUID id, String portal, Subject subject, Remark remark) {
    store.with(handle ->
        handle.execute(
            "INSERT INTO report (id, portal, record_kind, record_id, remark, created_at)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            id.toString(),
            portal,
            subject.kind().id(),
            subject.id().toString(),
            store.sealer().seal(Json.write(remark), about(id)),
            now().toString()));
  }

  /** What no editor has dealt with, the oldest first. */
  public List<Report> listOpen(String portal) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM report WHERE portal = ? AND closed_at IS NULL"
                    + " ORDER BY created_at, id",
                portal)
            .map(this::read)
            .list());
  }

  /** One report of this portal. */
  public Optional<Report> find(String portal, UUID id) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM report WHERE id = ? AND portal = ?", id.toString(), portal)
            .map(this::read)
            .findOne());
  }

  /** An editor is done with it. */
  public void close(String portal, UUID id) {
    store.with(handle ->
        handle.execute(
            "UPDATE report SET closed_at = ? WHERE id = ? AND portal = ? AND closed_at IS NULL",
            now().toString(),
            id.toString(),
            portal));
  }

  /** The portals of which something is kept. */
  public Set<String> portals() {
    return store.with(handle ->
        new TreeSet<>(
            handle.select("SELECT DISTINCT portal FROM report").mapTo(String.class).list()));
  }

  /**
   * Removes what was kept long enough.
   *
   * @return how many were removed
   */
  public int purge(String portal, Instant openBefore, Instant closedBefore) {
    return store.with(handle ->
        handle.execute(
            "DELETE FROM report WHERE portal = ?"
                + " AND (closed_at < ? OR (closed_at IS NULL AND created_at < ?))",
            portal,
            closedBefore.toString(),
            openBefore.toString()));
  }

  private Report read(ResultSet row, StatementContext context) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    String remark = store.sealer().open(row.getBytes("remark"), about(id));
    return new Report(
        id,
        row.getString("portal"),
        new Subject(
            Subject.Kind.find(row.getString("record_kind")).orElseThrow(),
            UUID.fromString(row.getString("record_id"))),
        Json.read(remark.getBytes(StandardCharsets.UTF_8), Remark.class),
        Instant.parse(row.getString("created_at")));
  }

  private static String about(UUID id) {
    return "report " + id;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
