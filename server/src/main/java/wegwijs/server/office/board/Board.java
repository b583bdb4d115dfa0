package wegwijs.server.office.board;

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
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.board.Discussion.Answer;
import wegwijs.server.office.board.Discussion.State;

/**
 * The discussions of each portal. What is asked here is seen on its own portal only. Safe to share
 * between threads.
 */
public final class Board {
  private final OfficeStore store;
  private final Clock clock;

  /** The discussions in this store. */
  public Board(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Begins a discussion. */
  public Discussion ask(String portal, Post post, Author by) {
    Instant now = clock.instant();
    Discussion asked = new Discussion(UUID.randomUUID(), post, State.OPEN, by, now);
    store.with(handle ->
        handle.execute(
            "INSERT INTO board_thread (id, portal, kind, state, title, text, topics, author,"
                + " author_name, at, touched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            asked.id().toString(),
            portal,
            post.kind().id(),
            State.OPEN.id(),
            sealed(post.title(), asked.id(), "title"),
            sealed(post.text(), asked.id(), "text"),
            String.join("\n", post.topics()),
            by.account().toString(),
            by.name(),
            now.toString(),
            now.toString()));
    return asked;
  }

  /**
   * The discussions of a portal, those in which somebody wrote last first.
   *
   * @param withHidden also those that only editors see
   */
  public List<Discussion> list(String portal, boolean withHidden) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM board_thread WHERE portal = ? AND (? OR state <> ?)"
                    + " ORDER BY touched_at DESC, id",
                portal,
                withHidden,
                State.HIDDEN.id())
            .map((row, context) -> discussion(row))
            .list());
  }

  /** One discussion of a portal. */
  public Optional<Discussion> find(String portal, UUID id) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM board_thread WHERE portal = ? AND id = ?", portal, id.toString())
            .map((row, context) -> discussion(row))
            .findOne());
  }

  /** The answers in a discussion, oldest first, hidden ones too. */
  public List<Answer> answers(UUID discussion) {
    return store.with(handle ->
        handle
            .select(
                "SELECT * FROM board_answer WHERE thread = ? ORDER BY at, id",
                discussion.toString())
            .map((row, context) -> answer(row))
            .list());
  }

  /**
   * Answers in a discussion that is open.
   *
   * @return whether it still was
   */
  public boolean answer(String portal, UUID discussion, String text, Author by) {
    UUID id = UUID.randomUUID();
    String now = clock.instant().toString();
    return store.inTransaction(handle -> {
      int open =
          handle.execute(
              "UPDATE board_thread SET touched_at = ? WHERE id = ? AND portal = ? AND state = ?",
              now,
              discussion.toString(),
              portal,
              State.OPEN.id());
      return open == 1
          && handle.execute(
                  "INSERT INTO board_answer (id, thread, text, author, author_name, at)"
                      + " VALUES (?, ?, ?, ?, ?, ?)",
                  id.toString(),
                  discussion.toString(),
                  sealed(text, id, "answer"),
                  by.account().toString(),
                  by.name(),
                  now)
              == 1;
    });
  }

  /** Opens, closes or hides a discussion. */
  public void setState(String portal, UUID discussion, State state) {
    store.with(handle ->
        handle.execute(
            "UPDATE board_thread SET state = ? WHERE id = ? AND portal = ?",
            state.id(),
            discussion.toString(),
            portal));
  }

  /** Hides an answer, or shows it again. */
  public void setHidden(String portal, UUID answer, boolean isHidden) {
    store.with(handle ->
        handle.execute(
            "UPDATE board_answer SET hidden = ? WHERE id = ? AND thread IN"
                + " (SELECT id FROM board_thread WHERE portal = ?)",
            isHidden,
            answer.toString(),
            portal));
  }

  /** Removes a discussion with its answers for good. */
  public void remove(String portal, UUID discussion) {
    store.with(handle ->
        handle.execute(
            "DELETE FROM board_thread WHERE id = ? AND portal = ?", discussion.toString(), portal));
  }

  private byte[] sealed(String text, UUID id, String what) {
    return store.sealer().seal(text, about(id, what));
  }

  private static String about(UUID id, String what) {
    return "board " + what + " " + id;
  }

  private Discussion discussion(ResultSet row) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    SequencedSet<String> topics =
        Stream.of(row.getString("topics").split("\n", -1))
            .filter(topic -> !topic.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Post post =
        new Post(
            Post.Kind.find(row.getString("kind")).orElse(Post.Kind.QUESTION),
            store.sealer().open(row.getBytes("title"), about(id, "title")),
            store.sealer().open(row.getBytes("text"), about(id, "text")),
            topics);
    return new Discussion(
        id,
        post,
        State.get(row.getString("state")),
        author(row),
        Instant.parse(row.getString("at")));
  }

  private Answer answer(ResultSet row) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    return new Answer(
        id,
        store.sealer().open(row.getBytes("text"), about(id, "answer")),
        row.getBoolean("hidden"),
        author(row),
        Instant.parse(row.getString("at")));
  }

  private static Author author(ResultSet row) throws SQLException {
    return new Author(UUID.fromString(row.getString("author")), row.getString("author_name"));
  }
}
