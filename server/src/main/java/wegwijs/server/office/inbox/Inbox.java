package wegwijs.server.office.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.json.Json;
import wegwijs.data.time.DutchTime;
import wegwijs.server.office.OfficeStore;

/**
 * The questions that residents handed over, per portal. A question of another portal is never
 * found. Safe to share between threads.
 */
public final class Inbox {
  private static final String HEAD =
      "SELECT id, portal, code, kind, created_at, due_at, assignee, outcome, closed_at FROM"
          + " inquiry";

  private final OfficeStore store;
  private final Clock clock;

  /** The questions in this store. */
  public Inbox(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Takes a question in. The same id is taken once: sending a form again changes nothing.
   *
   * @param within working days in which it should be answered
   * @return the code by which the resident can name it
   */
  public String add(UUID id, String portal, Kind kind, Message message, int within) {
    Instant now = now();
    return store.inTransaction(handle -> {
      handle.execute(
          "INSERT INTO inquiry (id, portal, code, kind, message, month, created_at, due_at)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
          id.toString(),
          portal,
          freeCode(handle),
          kind.id(),
          seal(message, "inquiry " + id),
          YearMonth.from(now.atZone(DutchTime.ZONE)).toString(),
          now.toString(),
          WorkingDays.after(now, within).toString());
      return handle
          .select("SELECT code FROM inquiry WHERE id = ?", id.toString())
          .mapTo(String.class)
          .one();
    });
  }

  private static String freeCode(Handle handle) {
    String code = Codes.create();
    return isTaken(handle, code) ? freeCode(handle) : code;
  }

  private static boolean isTaken(Handle handle, String code) {
    return handle
        .select("SELECT 1 FROM inquiry WHERE code = ?", code)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** What a resident handed over under this code, without its words. */
  public Optional<InquiryHead> findByCode(String portal, String code) {
    return store.with(handle ->
        handle
            .select(HEAD + " WHERE portal = ? AND code = ?", portal, code)
            .map(Inbox::head)
            .findOne());
  }

  /** What nobody closed yet, the most urgent first. */
  public List<InquiryHead> listOpen(String portal) {
    return store.with(handle ->
        handle
            .select(HEAD + " WHERE portal = ? AND closed_at IS NULL ORDER BY due_at, id", portal)
            .map(Inbox::head)
            .list());
  }

  /** What was closed and is still kept, the latest first. */
  public List<InquiryHead> listClosed(String portal, int atMost) {
    return store.with(handle ->
        handle
            .select(
                HEAD
                    + " WHERE portal = ? AND closed_at IS NOT NULL"
                    + " ORDER BY closed_at DESC, id LIMIT ?",
                portal,
                atMost)
            .map(Inbox::head)
            .list());
  }

  /** A question of this portal with its words. */
  public Optional<Inquiry> open(String portal, UUID id) {
    return store.with(handle -> find(handle, portal, id));
  }

  /** Gives a question to a colleague, or back to everybody. */
  public void assign(String portal, UUID id, Optional<UUID> account) {
    store.with(handle ->
        handle.execute(
            "UPDATE inquiry SET assignee = ? WHERE id = ? AND portal = ?",
            account.map(UUID::toString).orElse(null),
            id.toString(),
            portal));
  }

  /** Adds what a colleague noted. */
  public void note(String portal, UUID id, String author, String text) {
    store.inTransaction(handle ->
        change(
            handle, portal, id, handling -> handling.with(new Handling.Note(author, now(), text))));
  }

  /**
   * Closes a question.
   *
   * @param explanation such as to whom the resident was referred; may be ""
   */
  public void close(String portal, UUID id, Outcome outcome, String explanation) {
    store.inTransaction(handle -> {
      change(handle, portal, id, handling -> handling.explained(explanation));
      return handle.execute(
          "UPDATE inquiry SET outcome = ?, closed_at = ? WHERE id = ? AND portal = ?",
          outcome.id(),
          now().toString(),
          id.toString(),
          portal);
    });
  }

  /** Keeps from which municipality a question came; "" when that is not known. */
  public void setMunicipality(String portal, UUID id, String municipality) {
    store.with(handle ->
        handle.execute(
            "UPDATE inquiry SET municipality = ? WHERE id = ? AND portal = ?",
            municipality,
            id.toString(),
            portal));
  }

  /** Takes a closed question up again. */
  public void reopen(String portal, UUID id) {
    store.with(handle ->
        handle.execute(
            "UPDATE inquiry SET outcome = NULL, closed_at = NULL WHERE id = ? AND portal = ?",
            id.toString(),
            portal));
  }

  /** The portals of which something is kept. */
  public Set<String> portals() {
    return store.with(handle ->
        new TreeSet<>(
            handle.select("SELECT DISTINCT portal FROM inquiry").mapTo(String.class).list()));
  }

  /**
   * Removes what was kept long enough; counts remain.
   *
   * @param openBefore open questions that came before this are removed
   * @param closedBefore questions that were closed before this are removed
   * @return how many were removed
   */
  public int purge(String portal, Instant openBefore, Instant closedBefore) {
    String old =
        " FROM inquiry WHERE portal = ? AND (closed_at < ? OR (closed_at IS NULL AND created_at <"
            + " ?))";
    return store.inTransaction(handle -> {
      handle.execute(
          "INSERT INTO inquiry_count (month, portal, municipality, kind, outcome, number)"
              + " SELECT month, portal, municipality, kind, coalesce(outcome, ''), count(*)"
              + old
              + " GROUP BY 1, 2, 3, 4, 5"
              + " ON CONFLICT DO UPDATE SET number = number + excluded.number",
          portal,
          closedBefore.toString(),
          openBefore.toString());
      return handle.execute("DELETE" + old, portal, closedBefore.toString(), openBefore.toString());
    });
  }

  /** How many questions there were on a portal, also of those that are removed. */
  public List<InquiryCount> counts(String portal) {
    return store.with(handle ->
        handle
            .select(
                "SELECT month, municipality, kind, outcome, sum(number) AS number FROM ("
                    + "SELECT month, municipality, kind, outcome, number FROM inquiry_count"
                    + " WHERE portal = ?"
                    + " UNION ALL SELECT month, municipality, kind, coalesce(outcome, ''), 1"
                    + " FROM inquiry WHERE portal = ?) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
                portal,
                portal)
            .map(InquiryRows::count)
            .list());
  }

  private int change(Handle handle, String portal, UUID id, UnaryOperator<Handling> change) {
    return find(handle, portal, id)
        .map(inquiry ->
            handle.execute(
                "UPDATE inquiry SET handling = ? WHERE id = ?",
                seal(change.apply(inquiry.handling()), "handling " + id),
                id.toString()))
        .orElse(0);
  }

  private Optional<Inquiry> find(Handle handle, String portal, UUID id) {
    return handle
        .select("SELECT * FROM inquiry WHERE id = ? AND portal = ?", id.toString(), portal)
        .map(this::read)
        .findOne();
  }

  private Inquiry read(ResultSet row, StatementContext context) throws SQLException {
    InquiryHead head = head(row, context);
    byte[] handling = row.getBytes("handling");
    return new Inquiry(
        head,
        unseal(row.getBytes("message"), "inquiry " + head.id(), Message.class),
        handling == null
            ? Handling.NONE
            : unseal(handling, "handling " + head.id(), Handling.class));
  }

  private static InquiryHead head(ResultSet row, StatementContext context) throws SQLException {
    return InquiryRows.head(row);
  }

  private byte[] seal(Object value, String about) {
    return store.sealer().seal(Json.write(value), about);
  }

  private <T> T unseal(byte[] sealed, String about, Class<T> type) {
    return Json.read(store.sealer().open(sealed, about).getBytes(StandardCharsets.UTF_8), type);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
