package wegwijs.data.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import wegwijs.data.model.Coordinates;
import wegwijs.data.model.RecordKind;

/**
 * Where present services are offered, a page at a time, by the id of the service and then in the
 * order of its record. Safe to share between threads.
 */
public final class ServicePlaces {
  private static final String FROM = " FROM listed_place WHERE ";

  private final Jdbi jdbi;

  ServicePlaces(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** How many there are of the services that pass a filter. */
  public int count(RecordFilter services) {
    return jdbi.withHandle(handle ->
        RecordPages.bind(
                handle.createQuery("SELECT COUNT(*)" + FROM + services.condition()),
                RecordKind.SERVICE,
                services)
            .mapTo(Integer.class)
            .one());
  }

  /** A page of those of the services that pass a filter, after so many others. */
  public List<ServicePlace> list(RecordFilter services, long offset, int atMost) {
    return jdbi.withHandle(handle ->
        RecordPages.bind(
                handle.createQuery(
                    "SELECT *"
                        + FROM
                        + services.condition()
                        + " ORDER BY service_id, position LIMIT :atMost OFFSET :offset"),
                RecordKind.SERVICE,
                services)
            .bind("atMost", atMost)
            .bind("offset", offset)
            .map(ServicePlaces::read)
            .list());
  }

  /** The one with this id, when its service is present. */
  public Optional<ServicePlace> find(UUID id) {
    return jdbi.withHandle(handle ->
        RecordPages.bind(
                handle.createQuery(
                    "SELECT *" + FROM + RecordFilter.NONE.condition() + " AND id = :id LIMIT 1"),
                RecordKind.SERVICE,
                RecordFilter.NONE)
            .bind("id", id.toString())
            .map(ServicePlaces::read)
            .findOne());
  }

  /** Those of these services. */
  public List<ServicePlace> listOf(Collection<UUID> services) {
    List<ServicePlace> places = new ArrayList<>();
    for (List<String> chunk : RecordPages.chunks(services)) {
      places.addAll(
          jdbi.withHandle(handle ->
              handle
                  .createQuery(
                      "SELECT * FROM listed_place WHERE service_id IN (<ids>)"
                          + " ORDER BY service_id, position")
                  .bindList("ids", chunk)
                  .map(ServicePlaces::read)
                  .list()));
    }
    return places;
  }

  private static ServicePlace read(ResultSet row, StatementContext context) throws SQLException {
    double latitude = row.getDouble("latitude");
    boolean isKnown = !row.wasNull();
    double longitude = row.getDouble("longitude");
    return new ServicePlace(
        UUID.fromString(row.getString("id")),
        UUID.fromString(row.getString("service_id")),
        isKnown && !row.wasNull()
            ? Optional.of(new Coordinates(latitude, longitude))
            : Optional.empty());
  }
}
