package wegwijs.server.office.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Author;

/** The notes on services, each seen on its own portal only. Safe to share between threads. */
public final class Notes {
  private final OfficeStore store;
  private final Clock clock;

  /** The notes in this store. */
  public Notes(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds a note.
   *
   * @param text at most {@value Note#LONGEST} characters
   */
  public Note add(String portal, UUID service, Note.Kind kind, String text, Author by) {
    if (text.isBlank() || text.length() > Note.LONGEST) {
      throw new IllegalArgumentException("a note of " + text.length() + " characters");
    }
    Note note = new Note(UUID.randomUUID(), kind, text, by, clock.instant());
    store.with(handle ->
        handle.execute(
            "INSERT INTO note (id, portal, service, kind, text, author, author_name, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            note.id().toString(),
            portal,
            service.toString(),
            kind.id(),
            store.sealer().seal(text, about(note.id())),
            by.account().toString(),
            by.name(),
            note.at().toString()));
    return note;
  }

  /** The notes on a service, newest first. */
  public List<Note> list(String portal, UUID service) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM note WHERE portal = ? AND service = ? ORDER BY at DESC, id",
                portal,
                service.toString())
            .map((row, context) -> read(row))
            .list());
  }

  /** The notes on several services by service, newest first; services without any left out. */
  public Map<UUID, List<Note>> list(String portal, Collection<UUID> services) {
    Map<UUID, List<Note>> notes = new LinkedHashMap<>();
    services.forEach(service -> {
      List<Note> own = list(portal, service);
      if (!own.isEmpty()) {
        notes.put(service, own);
      }
    });
    return notes;
  }

  /**
   * Removes a note for good.
   *
   * @param isEditor whether whoever asks may remove what others wrote
   * @return whether there was such a note, and they may
   */
  public boolean remove(String portal, UUID id, UUID account, boolean isEditor) {
    return store.with(handle ->
        handle.execute(
            "DELETE FROM note WHERE id = ? AND portal = ? AND (author = ? OR ?)",
            id.toString(),
            portal,
            account.toString(),
            isEditor))
        == 1;
  }

  private Note read(ResultSet row) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    return new Note(
        id,
        Note.Kind.find(row.getString("kind")).orElse(Note.Kind.NOTE),
        store.sealer().open(row.getBytes("text"), about(id)),
        new Author(UUID.fromString(row.getString("author")), row.getString("author_name")),
        Instant.parse(row.getString("at")));
  }

  private static String about(UUID id) {
    return "note " + id;
  }
}
