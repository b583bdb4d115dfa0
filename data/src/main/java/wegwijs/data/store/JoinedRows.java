package wegwijs.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import wegwijs.data.json.Json;

/**
 * The rows of tables that must be joined, in a temporary file, so that their number does not
 * matter. First all rows are added, then they are asked for. Not for sharing between threads.
 */
public final class JoinedRows implements AutoCloseable {
  private static final int BATCH = 1_000;
  private static final String ORPHAN =
      """
      (target <> '' AND NOT EXISTS
          (SELECT 1 FROM joined t WHERE t.tbl = joined.target_tbl AND t.id = joined.target))
        OR (tbl NOT IN (<roots>)
          AND NOT EXISTS
            (SELECT 1 FROM joined p WHERE p.tbl = joined.parent_tbl AND p.id = joined.parent)
          AND NOT EXISTS
            (SELECT 1 FROM joined u WHERE u.target_tbl = joined.tbl AND u.target = joined.id))
      """;

  private final Path file;
  private final Handle handle;
  private final Set<String> parentTables = new HashSet<>();
  private PreparedBatch batch;

  /** Another row to which a row refers, or in which it belongs. */
  public record Link(String table, String id) {
    /** To nothing. */
    public static final Link NONE = new Link("", "");
  }

  /**
   * A row.
   *
   * @param place where it stands, for people
   * @param parent the row in which it belongs
   * @param target the row that it brings along
   * @param cells what is filled in, by column
   */
  public record Row(
      String table, String id, String place, Link parent, Link target, Map<String, String> cells) {
    /** Copies the cells. */
    public Row {
      cells = Map.copyOf(cells);
    }
  }

  private JoinedRows(Path file, Handle handle) {
    this.file = file;
    this.handle = handle;
    this.batch = newBatch(handle);
  }

  /** Makes the temporary file. */
  public static JoinedRows open() throws IOException {
    Path file = Files.createTempFile("wegwijs-", ".rows");
    SQLiteConfig config = new SQLiteConfig();
    // The file is of no use after a crash, so nothing protects it from one.
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    Handle handle = Jdbi.create(source).open();
    handle.execute(
        """
        CREATE TABLE joined (position INTEGER PRIMARY KEY, tbl TEXT NOT NULL, id TEXT NOT NULL,
          place TEXT NOT NULL, parent_tbl TEXT NOT NULL, parent TEXT NOT NULL,
          target_tbl TEXT NOT NULL, target TEXT NOT NULL, cells TEXT NOT NULL)
        """);
    handle.execute("CREATE INDEX joined_id ON joined (tbl, id)");
    handle.execute("CREATE INDEX joined_parent ON joined (parent_tbl, parent)");
    handle.execute("CREATE INDEX joined_target ON joined (target_tbl, target)");
    handle.begin();
    return new JoinedRows(file, handle);
  }

  private static PreparedBatch newBatch(Handle handle) {
    return handle.prepareBatch(
        """
        INSERT INTO joined (tbl, id, place, parent_tbl, parent, target_tbl, target, cells)
        VALUES (:tbl, :id, :place, :parent_tbl, :parent, :target_tbl, :target, :cells)
        """);
  }

  /** Adds a row. */
  public void add(Row row) {
    batch
        .bind("tbl", row.table())
        .bind("id", row.id())
        .bind("place", row.place())
        .bind("parent_tbl", row.parent().table())
        .bind("parent", row.parent().id())
        .bind("target_tbl", row.target().table())
        .bind("target", row.target().id())
        .bind("cells", Json.write(row.cells()))
        .add();
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private void flush() {
    if (batch.size() > 0) {
      parentTables.clear();
      batch.execute();
      batch.close();
      batch = newBatch(handle);
    }
  }

  /** All rows of a table in the order of its file. */
  public void forEach(String table, Consumer<Row> consumer) {
    flush();
    try (Stream<Row> rows =
        handle
            .createQuery("SELECT * FROM joined WHERE tbl = :tbl ORDER BY position")
            .bind("tbl", table)
            .map(JoinedRows::row)
            .stream()) {
      rows.forEach(consumer);
    }
  }

  /** The rows that belong in this one, in the order of their files. */
  public List<Row> listChildren(Link parent) {
    if (!parentTables().contains(parent.table())) {
      return List.of();
    }
    return handle
        .createQuery(
            """
            SELECT * FROM joined WHERE parent_tbl = :tbl AND parent = :id ORDER BY position
            """)
        .bind("tbl", parent.table())
        .bind("id", parent.id())
        .map(JoinedRows::row)
        .list();
  }

  /** Most tables have no rows below theirs, so that nobody need look for them. */
  private Set<String> parentTables() {
    flush();
    if (parentTables.isEmpty()) {
      parentTables.addAll(
          handle.createQuery("SELECT DISTINCT parent_tbl FROM joined").mapTo(String.class).list());
    }
    return parentTables;
  }

  /** The first row with this id. */
  public Optional<Row> find(Link link) {
    if (link.equals(Link.NONE)) {
      return Optional.empty();
    }
    flush();
    return handle
        .createQuery("SELECT * FROM joined WHERE tbl = :tbl AND id = :id ORDER BY position LIMIT 1")
        .bind("tbl", link.table())
        .bind("id", link.id())
        .map(JoinedRows::row)
        .findOne();
  }

  /** Whether any row brings this one along. */
  public boolean isTarget(Link link) {
    flush();
    return handle
        .createQuery(
            """
            SELECT EXISTS (SELECT 1 FROM joined WHERE target_tbl = :tbl AND target = :id)
            """)
        .bind("tbl", link.table())
        .bind("id", link.id())
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * Takes out the rows that nothing leads to: they belong in a row that is not there, or refer to
   * one that is not there. What hangs on them goes with them.
   *
   * @param roots tables whose rows belong in no other
   * @param consumer takes each row that is taken out
   */
  public void removeOrphans(List<String> roots, Consumer<Row> consumer) {
    flush();
    List<Row> orphans = listOrphans(roots);
    while (!orphans.isEmpty()) {
      orphans.forEach(consumer);
      handle.createUpdate("DELETE FROM joined WHERE " + ORPHAN).bindList("roots", roots).execute();
      orphans = listOrphans(roots);
    }
  }

  private List<Row> listOrphans(List<String> roots) {
    return handle
        .createQuery("SELECT * FROM joined WHERE " + ORPHAN + " ORDER BY position")
        .bindList("roots", roots)
        .map(JoinedRows::row)
        .list();
  }

  private static Row row(ResultSet row, StatementContext context) throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    Map<?, ?> stored =
        Json.read(row.getString("cells").getBytes(StandardCharsets.UTF_8), Map.class);
    stored.forEach((column, text) -> cells.put(String.valueOf(column), String.valueOf(text)));
    return new Row(
        row.getString("tbl"),
        row.getString("id"),
        row.getString("place"),
        new Link(row.getString("parent_tbl"), row.getString("parent")),
        new Link(row.getString("target_tbl"), row.getString("target")),
        cells);
  }

  /** Deletes the temporary file. */
  @Override
  public void close() {
    handle.rollback();
    handle.close();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
