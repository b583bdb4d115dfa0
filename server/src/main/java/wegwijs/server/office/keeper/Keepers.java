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

/**
 * The organizations that keep their own records, each once, whichever portal asked it first. Safe
 * to share between threads.
 */
public final class Keepers {
  private final OfficeStore store;
  private final Clock clock;

  /** The keepers in this store. */
  public Keepers(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Notes that an organization is to be asked. One that is known begins anew: its links of before
   * are worthless, and mail goes to the new address.
   */
  public void invite(UUID organization, String portal, Keeper.Reached reached) {
    store.with(handle ->
        handle.execute(
            "INSERT INTO keeper (id, organization, portal, email, origin, serial, created_at)"
                + " VALUES (?, ?, ?, ?, ?, 1, ?) ON CONFLICT (organization) DO UPDATE SET"
                + " portal = excluded.portal, email = excluded.email, origin = excluded.origin,"
                + " serial = serial + 1, created_at = excluded.created_at, asked_at = NULL,"
                + " reminded_at = NULL, answered_at = NULL, silent_at = NULL, withdrawn_at = NULL",
            UUID.randomUUID().toString(),
            organization.toString(),
            portal,
            store.sealer().seal(reached.email(), about(organization)),
            reached.origin(),
            now()));
  }

  /** One of them, whether or not it still may use its links. */
  public Optional<Keeper> find(UUID id) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM keeper WHERE id = ?", id.toString())
            .map(this::read)
            .findOne());
  }

  /** The keeper of the records of an organization. */
  public Optional<Keeper> findOf(UUID organization) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM keeper WHERE organization = ?", organization.toString())
            .map(this::read)
            .findOne());
  }

  /** All that may use their links, those that wait longest for mail first. */
  public List<Keeper> listActive() {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM keeper WHERE withdrawn_at IS NULL"
                    + " ORDER BY COALESCE(asked_at, ''), created_at, id")
            .map(this::read)
            .list());
  }

  /** Makes all links of an organization worthless, and asks it no more. */
  public void withdraw(UUID organization) {
    store.with(handle ->
        handle.execute(
            "UPDATE keeper SET serial = serial + 1, withdrawn_at = ?"
                + " WHERE organization = ? AND withdrawn_at IS NULL",
            now(),
            organization.toString()));
  }

  /** It was asked now, and an answer is waited for. */
  public void asked(UUID id) {
    set(id, "asked_at = ?, reminded_at = NULL, answered_at = NULL, silent_at = NULL");
  }

  /** It was reminded now. */
  public void reminded(UUID id) {
    set(id, "reminded_at = ?");
  }

  /** It answered now. */
  public void answered(UUID id) {
    set(id, "answered_at = ?, silent_at = NULL");
  }

  /** From now on no answer is waited for. */
  public void silent(UUID id) {
    set(id, "silent_at = ?");
  }

  private void set(UUID id, String columns) {
    store.with(handle ->
        handle.execute("UPDATE keeper SET " + columns + " WHERE id = ?", now(), id.toString()));
  }

  /** How many were asked or reminded since then. */
  public int countMailSince(Instant since) {
    String moment = moment(since);
    return store.with(handle ->
        handle
            .select(
                "SELECT SUM((COALESCE(asked_at, '') > ?) + (COALESCE(reminded_at, '') > ?))"
                    + " FROM keeper",
                moment,
                moment)
            .mapTo(Integer.class)
            .findOne()
            .orElse(0));
  }

  /** The portals of which something is kept. */
  public Set<String> portals() {
    return store.with(handle ->
        new TreeSet<>(
            handle.select("SELECT DISTINCT portal FROM keeper").mapTo(String.class).list()));
  }

  /**
   * Removes those whose links were taken back long enough ago.
   *
   * @return how many were removed
   */
  public int purge(String portal, Instant withdrawnBefore) {
    return store.with(handle ->
        handle.execute(
            "DELETE FROM keeper WHERE portal = ? AND withdrawn_at < ?",
            portal,
            moment(withdrawnBefore)));
  }

  private Keeper read(ResultSet row, StatementContext context) throws SQLException {
    UUID organization = UUID.fromString(row.getString("organization"));
    return new Keeper(
        UUID.fromString(row.getString("id")),
        organization,
        row.getString("portal"),
        new Keeper.Reached(
            store.sealer().open(row.getBytes("email"), about(organization)),
            row.getString("origin")),
        row.getInt("serial"),
        new Keeper.Course(
            at(row, "asked_at"),
            at(row, "reminded_at"),
            at(row, "answered_at"),
            at(row, "silent_at"),
            at(row, "withdrawn_at")));
  }

  private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Instant::parse);
  }

  private static String about(UUID organization) {
    return "keeper " + organization;
  }

  private String now() {
    return moment(clock.instant());
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
