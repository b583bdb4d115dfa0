package wegwijs.data.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import wegwijs.data.model.Organization;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;

/**
 * The records as their sources told them, gone ones too, for whoever puts them together. Everybody
 * else reads {@link Records}. Safe to share between threads.
 */
public final class ToldRecords {
  private final Jdbi jdbi;

  ToldRecords(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Passes all services by, in the order of their ids. */
  public void forEachService(Consumer<Stored<Service>> consumer) {
    forEach(RecordKind.SERVICE, Records.SERVICE, consumer);
  }

  /** Passes all organizations by, in the order of their ids. */
  public void forEachOrganization(Consumer<Stored<Organization>> consumer) {
    forEach(RecordKind.ORGANIZATION, Records.ORGANIZATION, consumer);
  }

  private <T> void forEach(
      RecordKind kind, RowMapper<Stored<T>> mapper, Consumer<Stored<T>> consumer) {
    jdbi.useHandle(handle -> {
      try (Stream<Stored<T>> records =
          handle
              .createQuery("SELECT * FROM record WHERE kind = :kind ORDER BY id")
              .bind("kind", kind.toString())
              .map(mapper)
              .stream()) {
        records.forEach(consumer);
      }
    });
  }

  /** The services of these ids, in no order. */
  public List<Stored<Service>> services(Collection<UUID> ids) {
    return list(RecordKind.SERVICE, Records.SERVICE, ids);
  }

  /** The organizations of these ids, in no order. */
  public List<Stored<Organization>> organizations(Collection<UUID> ids) {
    return list(RecordKind.ORGANIZATION, Records.ORGANIZATION, ids);
  }

  private <T> List<Stored<T>> list(
      RecordKind kind, RowMapper<Stored<T>> mapper, Collection<UUID> ids) {
    List<Stored<T>> found = new ArrayList<>();
    for (List<String> chunk : RecordPages.chunks(ids)) {
      found.addAll(
          jdbi.withHandle(handle ->
              handle
                  .createQuery("SELECT * FROM record WHERE kind = :kind AND id IN (<ids>)")
                  .bind("kind", kind.toString())
                  .bindList("ids", chunk)
                  .map(mapper)
                  .list()));
    }
    return found;
  }
}
