package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/**
 * Present records a page at a time, in the order of their ids; never more than the page is read.
 * Safe to share between threads.
 */
public final class RecordPages {
  /** SQL takes only so many values at once. */
  private static final int MOST_IDS = 500;

  private final Jdbi jdbi;

  RecordPages(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** How many records of a kind pass a filter. */
  public int count(RecordKind kind, RecordFilter filter) {
    return jdbi.withHandle(handle ->
        bind(
                handle.createQuery(
                    "SELECT COUNT(*) FROM listed_record WHERE " + filter.condition()),
                kind,
                filter)
            .mapTo(Integer.class)
            .one());
  }

  /** The ids that pass a filter, after so many others. */
  public List<UUID> listIds(RecordKind kind, RecordFilter filter, long offset, int atMost) {
    return jdbi.withHandle(handle ->
        bind(
                handle.createQuery(
                    "SELECT id FROM listed_record WHERE "
                        + filter.condition()
                        + " ORDER BY id LIMIT :atMost OFFSET :offset"),
                kind,
                filter)
            .bind("atMost", atMost)
            .bind("offset", offset)
            .mapTo(String.class)
            .map(UUID::fromString)
            .list());
  }

  /** The ids that pass a filter and come after this one; an empty text comes before all. */
  public List<UUID> listIdsAfter(RecordKind kind, RecordFilter filter, String id, int atMost) {
    return jdbi.withHandle(handle ->
        bind(
                handle.createQuery(
                    "SELECT id FROM listed_record WHERE "
                        + filter.condition()
                        + " AND id > :after ORDER BY id LIMIT :atMost"),
                kind,
                filter)
            .bind("atMost", atMost)
            .bind("after", id)
            .mapTo(String.class)
            .map(UUID::fromString)
            .list());
  }

  /** Those of these ids that pass a filter, in the order given. */
  public List<UUID> retain(RecordKind kind, RecordFilter filter, Collection<UUID> ids) {
    Map<UUID, UUID> passed = new HashMap<>();
    for (List<String> chunk : chunks(ids)) {
      jdbi.useHandle(handle ->
          bind(
                  handle.createQuery(
                      "SELECT id FROM listed_record WHERE "
                          + filter.condition()
                          + " AND id IN (<ids>)"),
                  kind,
                  filter)
              .bindList("ids", chunk)
              .mapTo(String.class)
              .map(UUID::fromString)
              .forEach(id -> passed.put(id, id)));
    }
    return ids.stream().filter(passed::containsKey).toList();
  }

  /** When the present records of these ids last changed here, in the order given. */
  public List<Change> changes(RecordKind kind, Collection<UUID> ids) {
    Map<UUID, Change> found = new HashMap<>();
    for (List<String> chunk : chunks(ids)) {
      jdbi.useHandle(handle ->
          handle
              .createQuery(
                  """
                  SELECT id, last_changed FROM listed_record
                   WHERE kind = :kind AND missing_since IS NULL AND id IN (<ids>)
                  """)
              .bind("kind", kind.toString())
              .bindList("ids", chunk)
              .map(RecordPages::change)
              .forEach(change -> found.put(change.id(), change)));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static Change change(ResultSet row, StatementContext context) throws SQLException {
    return new Change(
        UUID.fromString(row.getString("id")), Instant.parse(row.getString("last_changed")));
  }

  /** The present services of these ids, in the order given. */
  public List<Stored<Service>> services(Collection<UUID> ids) {
    return list(RecordKind.SERVICE, Records.SERVICE, ids, Service::id);
  }

  /** The present organizations of these ids, in the order given. */
  public List<Stored<Organization>> organizations(Collection<UUID> ids) {
    return list(RecordKind.ORGANIZATION, Records.ORGANIZATION, ids, Organization::id);
  }

  private <T> List<Stored<T>> list(
      RecordKind kind, RowMapper<Stored<T>> mapper, Collection<UUID> ids, Function<T, UUID> idOf) {
    Map<UUID, Stored<T>> found = new HashMap<>();
    for (List<String> chunk : chunks(ids)) {
      jdbi.useHandle(handle ->
          handle
              .createQuery(
                  """
                  SELECT * FROM listed_record WHERE kind = :kind AND missing_since IS NULL
                    AND id IN (<ids>)
                  """)
              .bind("kind", kind.toString())
              .bindList("ids", chunk)
              .map(mapper)
              .forEach(stored -> found.put(idOf.apply(stored.value()), stored)));
    }
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  static Query bind(Query query, RecordKind kind, RecordFilter filter) {
    query.bind("kind", kind.toString());
    filter.organization().ifPresent(id -> query.bind("organization", id.toString()));
    filter.sinceSecond().ifPresent(since -> query.bind("since", since));
    filter.namePattern().ifPresent(name -> query.bind("name", name));
    return query;
  }

  /** When a record last changed here. */
  public record Change(UUID id, Instant at) {}

  static List<List<String>> chunks(Collection<UUID> ids) {
    List<String> texts = ids.stream().distinct().map(UUID::toString).toList();
    List<List<String>> chunks = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += MOST_IDS) {
      chunks.add(texts.subList(from, Math.min(from + MOST_IDS, texts.size())));
    }
    return chunks;
  }
}
