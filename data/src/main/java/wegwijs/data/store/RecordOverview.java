package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.model.RecordKind;

/**
 * All records as an editor looks for them, hidden and gone ones too. Safe to share between threads.
 */
public final class RecordOverview {
  /** A gone record and a hidden one are told apart by the correction. */
  private static final String COLUMNS =
      """
      SELECT l.kind, l.id, l.name, l.source, l.last_verified, l.missing_since,
        EXISTS (SELECT 1 FROM correction c JOIN record m
            ON m.kind = c.kind AND m.id = c.record_id
          WHERE c.field = 'hidden' AND c.value = 'true' AND c.kind = l.kind
            AND (m.id = l.id OR m.golden_id = l.id)) AS is_hidden
       FROM listed_record l
      """;

  private final Jdbi jdbi;

  RecordOverview(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether readers see a record. */
  public enum State {
    PRESENT,
    HIDDEN,
    GONE
  }

  /** A record in a list. */
  public record Line(
      RecordKind kind,
      UUID id,
      String name,
      String source,
      Optional<LocalDate> verified,
      State state) {}

  /**
   * What to look for.
   *
   * @param text a part of the name, or the whole id; empty for all
   * @param source of which a record was read, also where others tell of it too; empty for all
   * @param notVerifiedSince only services that nobody checked at or after this day
   */
  public record Wanted(String text, String source, Optional<LocalDate> notVerifiedSince) {}

  /** The records that are wanted, by name. */
  public List<Line> list(Wanted wanted, int offset, int atMost) {
    return jdbi.withHandle(handle ->
        bind(
                handle,
                COLUMNS + condition(wanted) + " ORDER BY l.name, l.id LIMIT :atMost OFFSET :offset",
                wanted)
            .bind("atMost", atMost)
            .bind("offset", offset)
            .map(RecordOverview::line)
            .list());
  }

  /** How many records are wanted. */
  public int count(Wanted wanted) {
    return jdbi.withHandle(handle ->
        bind(handle, "SELECT COUNT(*) FROM listed_record l" + condition(wanted), wanted)
            .mapTo(Integer.class)
            .one());
  }

  /** One record, by the id under which it is shown. */
  public Optional<Line> find(RecordKind kind, UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(COLUMNS + " WHERE l.kind = :kind AND l.id = :id")
            .bind("kind", kind.toString())
            .bind("id", id.toString())
            .map(RecordOverview::line)
            .findOne());
  }

  /** What was read at a place of a source or at a part of it, services first. */
  public List<Line> listAt(String source, String place) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                COLUMNS
                    + """
                     WHERE EXISTS (SELECT 1 FROM record r WHERE r.kind = l.kind
                        AND COALESCE(r.golden_id, r.id) = l.id AND r.source = :source
                        AND (r.place = :place
                          OR substr(r.place, 1, length(:place) + 1) = :place || '#'))
                      ORDER BY l.kind DESC, l.name, l.id
                    """)
            .bind("source", source)
            .bind("place", place)
            .map(RecordOverview::line)
            .list());
  }

  private static String condition(Wanted wanted) {
    return " WHERE 1 = 1"
        + (wanted.text().isEmpty()
            ? ""
            : " AND (l.name LIKE :name ESCAPE '!' OR l.id = :text OR EXISTS (SELECT 1 FROM record m"
                + " WHERE m.kind = l.kind AND m.golden_id = l.id AND m.id = :text))")
        + (wanted.source().isEmpty()
            ? ""
            : " AND (l.source = :source OR EXISTS (SELECT 1 FROM record m WHERE m.kind = l.kind"
                + " AND m.golden_id = l.id AND m.source = :source))")
        + (wanted.notVerifiedSince().isEmpty()
            ? ""
            : " AND l.kind = 'service' AND l.missing_since IS NULL"
                + " AND (l.last_verified IS NULL OR l.last_verified < :day)");
  }

  private static Query bind(Handle handle, String sql, Wanted wanted) {
    Query query = handle.createQuery(sql);
    if (!wanted.text().isEmpty()) {
      String part = wanted.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
      query.bind("name", "%" + part + "%").bind("text", wanted.text());
    }
    if (!wanted.source().isEmpty()) {
      query.bind("source", wanted.source());
    }
    wanted.notVerifiedSince().ifPresent(day -> query.bind("day", day.toString()));
    return query;
  }

  private static Line line(ResultSet row, StatementContext context) throws SQLException {
    State gone = row.getBoolean("is_hidden") ? State.HIDDEN : State.GONE;
    return new Line(
        RecordKind.get(row.getString("kind")),
        UUID.fromString(row.getString("id")),
        row.getString("name"),
        row.getString("source"),
        Optional.ofNullable(row.getString("last_verified")).map(LocalDate::parse),
        row.getString("missing_since") == null ? State.PRESENT : gone);
  }
}
