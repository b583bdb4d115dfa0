package wegwijs.server.office.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import wegwijs.server.office.OfficeStore;

/**
 * The cases of all portals. A case of another portal is never found. Safe to share between threads.
 */
public final class Cases {
  private final OfficeStore store;
  private final CaseRows rows;
  private final Clock clock;

  /** The cases in this store. */
  public Cases(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    rows = new CaseRows(store.sealer());
  }

  /** Begins a case that somebody deals with. */
  public UUID begin(String portal, UUID owner, CaseText text) {
    UUID id = UUID.randomUUID();
    String now = now().toString();
    store.with(handle ->
        handle.execute(
            "INSERT INTO casework (id, portal, owner, text, created_at, changed_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            id.toString(),
            portal,
            owner.toString(),
            rows.seal(text, id),
            now,
            now));
    return id;
  }

  /** A case of this portal with its words. */
  public Optional<CaseFile> open(String portal, UUID id) {
    return store.with(handle -> find(handle, portal, id));
  }

  /** What nobody closed yet, what changed last first. */
  public List<CaseFile> listOpen(String portal) {
    return list(portal, "closed_at IS NULL ORDER BY changed_at DESC, id");
  }

  /** What was closed and is still kept, the latest first. */
  public List<CaseFile> listClosed(String portal) {
    return list(portal, "closed_at IS NOT NULL ORDER BY closed_at DESC, id");
  }

  private List<CaseFile> list(String portal, String which) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM casework WHERE portal = ? AND " + which, portal)
            .map(rows::file)
            .list());
  }

  /** Changes the words of an open case. */
  public void write(String portal, UUID id, UnaryOperator<CaseText> change) {
    store.inTransaction(handle ->
        find(handle, portal, id)
            .filter(file -> file.head().closing().isEmpty())
            .map(file ->
                handle.execute(
                    "UPDATE casework SET text = ?, changed_at = ? WHERE id = ?",
                    rows.seal(change.apply(file.text()), id),
                    now().toString(),
                    id.toString()))
            .orElse(0));
  }

  /** Asks somebody to take a case over; it stays with its owner until they do. */
  public void offer(String portal, UUID id, UUID to, String who, String message) {
    CaseEvent event = new CaseEvent(now(), who, CaseEvent.What.OFFERED, message);
    change(portal, id, event, "offered_to = ?", to.toString());
  }

  /**
   * Takes over a case that was offered.
   *
   * @return whether it was still on offer to this account
   */
  public boolean accept(String portal, UUID id, UUID account, String who) {
    return isOffered(portal, id, account)
        && change(
            portal,
            id,
            new CaseEvent(now(), who, CaseEvent.What.ACCEPTED, ""),
            "owner = offered_to, offered_to = ?",
            null);
  }

  /**
   * Leaves a case that was offered with its owner.
   *
   * @return whether it was still on offer to this account
   */
  public boolean decline(String portal, UUID id, UUID account, String who, String reason) {
    return isOffered(portal, id, account)
        && change(
            portal,
            id,
            new CaseEvent(now(), who, CaseEvent.What.DECLINED, reason),
            "offered_to = ?",
            null);
  }

  private boolean isOffered(String portal, UUID id, UUID account) {
    return open(portal, id)
        .flatMap(file -> file.head().offeredTo())
        .filter(account::equals)
        .isPresent();
  }

  /** Closes a case; an offer of it ends. */
  public void close(String portal, UUID id, CaseOutcome outcome, String who, String text) {
    store.inTransaction(handle -> {
      boolean isOpen =
          find(handle, portal, id).filter(file -> file.head().closing().isEmpty()).isPresent();
      return isOpen
          && addEvent(handle, portal, id, new CaseEvent(now(), who, CaseEvent.What.CLOSED, text))
          && handle.execute(
                  "UPDATE casework SET outcome = ?, closed_at = ?, offered_to = NULL WHERE id = ?",
                  outcome.id(),
                  now().toString(),
                  id.toString())
              == 1;
    });
  }

  /** Keeps what the resident said of the help in a case that is closed. */
  public void judge(String portal, UUID id, CaseVerdict verdict) {
    store.with(handle ->
        handle.execute(
            "UPDATE casework SET verdict = ?"
                + " WHERE id = ? AND portal = ? AND closed_at IS NOT NULL",
            verdict.id(),
            id.toString(),
            portal));
  }

  /** Takes a closed case up again. */
  public void reopen(String portal, UUID id, String who) {
    change(
        portal,
        id,
        new CaseEvent(now(), who, CaseEvent.What.REOPENED, ""),
        "outcome = NULL, verdict = NULL, closed_at = ?",
        null);
  }

  private boolean change(
      String portal, UUID id, CaseEvent event, String assignment, @Nullable String value) {
    return store.inTransaction(handle ->
        addEvent(handle, portal, id, event)
            && handle.execute(
                    "UPDATE casework SET " + assignment + " WHERE id = ?", value, id.toString())
                == 1);
  }

  private boolean addEvent(Handle handle, String portal, UUID id, CaseEvent event) {
    return find(handle, portal, id)
        .map(file ->
            handle.execute(
                "UPDATE casework SET events = ?, changed_at = ? WHERE id = ?",
                rows.seal(file.events(), event, id),
                event.at().toString(),
                id.toString()))
        .isPresent();
  }

  private Optional<CaseFile> find(Handle handle, String portal, UUID id) {
    return handle
        .select("SELECT * FROM casework WHERE id = ? AND portal = ?", id.toString(), portal)
        .map(rows::file)
        .findOne();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
