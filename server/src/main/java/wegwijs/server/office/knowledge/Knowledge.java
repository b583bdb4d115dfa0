package wegwijs.server.office.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Author;

/** The lessons of each portal. Safe to share between threads. */
public final class Knowledge {
  private final OfficeStore store;
  private final Clock clock;

  /** The lessons in this store. */
  public Knowledge(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A lesson that is kept. Only published ones are read by all. */
  public record Item(UUID id, Lesson lesson, boolean isPublished, Author by, Instant at) {}

  /** That somebody completed a lesson. */
  public record Done(Author by, Instant at) {}

  /** Keeps a new lesson, which is not published yet. */
  public Item add(String portal, Lesson lesson, Author by) {
    Item item = new Item(UUID.randomUUID(), lesson, false, by, clock.instant());
    store.with(handle ->
        handle.execute(
            "INSERT INTO knowledge_item (id, portal, kind, title, text, video, questions, topics,"
                + " author, author_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            item.id().toString(),
            portal,
            lesson.kind().id(),
            lesson.title(),
            lesson.text(),
            lesson.video(),
            lesson.quiz().written(),
            String.join("\n", lesson.topics()),
            by.account().toString(),
            by.name(),
            item.at().toString()));
    return item;
  }

  /** Changes a lesson; who completed it before, did. */
  public void change(String portal, UUID id, Lesson lesson) {
    store.with(handle ->
        handle.execute(
            "UPDATE knowledge_item SET kind = ?, title = ?, text = ?, video = ?, questions = ?,"
                + " topics = ? WHERE id = ? AND portal = ?",
            lesson.kind().id(),
            lesson.title(),
            lesson.text(),
            lesson.video(),
            lesson.quiz().written(),
            String.join("\n", lesson.topics()),
            id.toString(),
            portal));
  }

  /** Shows a lesson to all, or to editors and its author only. */
  public void setPublished(String portal, UUID id, boolean isPublished) {
    store.with(handle ->
        handle.execute(
            "UPDATE knowledge_item SET published = ? WHERE id = ? AND portal = ?",
            isPublished,
            id.toString(),
            portal));
  }

  /** Removes a lesson for good, and who completed it. */
  public void remove(String portal, UUID id) {
    store.with(handle ->
        handle.execute(
            "DELETE FROM knowledge_item WHERE id = ? AND portal = ?", id.toString(), portal));
  }

  /** All lessons of a portal, newest first. */
  public List<Item> list(String portal) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM knowledge_item WHERE portal = ? ORDER BY at DESC, id", portal)
            .map(Knowledge::read)
            .list());
  }

  /** One lesson of a portal. */
  public Optional<Item> find(String portal, UUID id) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM knowledge_item WHERE portal = ? AND id = ?", portal, id.toString())
            .map(Knowledge::read)
            .findOne());
  }

  /** Somebody completed a lesson; the first time counts. */
  public void complete(UUID item, Author by) {
    store.with(handle ->
        handle.execute(
            "INSERT INTO knowledge_done (item, account, account_name, at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            item.toString(),
            by.account().toString(),
            by.name(),
            clock.instant().toString()));
  }

  /** Who completed a lesson, first one first. */
  public List<Done> done(UUID item) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM knowledge_done WHERE item = ? ORDER BY at", item.toString())
            .map((row, context) ->
                new Done(
                    new Author(
                        UUID.fromString(row.getString("account")), row.getString("account_name")),
                    Instant.parse(row.getString("at"))))
            .list());
  }

  private static Item read(ResultSet row, StatementContext context) throws SQLException {
    SequencedSet<String> topics =
        Stream.of(row.getString("topics").split("\n", -1))
            .filter(topic -> !topic.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Item(
        UUID.fromString(row.getString("id")),
        new Lesson(
            Lesson.Kind.find(row.getString("kind")).orElse(Lesson.Kind.NEWS),
            row.getString("title"),
            row.getString("text"),
            row.getString("video"),
            Quiz.parse(row.getString("questions")),
            topics),
        row.getBoolean("published"),
        new Author(UUID.fromString(row.getString("author")), row.getString("author_name")),
        Instant.parse(row.getString("at")));
  }
}
