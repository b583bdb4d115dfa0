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

/**
 * Where present services are offered, a page at a time, by the id of the service and then in the
 * order of its record. Safe to share between threads.
 */
public final class ServicePlaces {
  private static final String OF_PRESENT =
      """
       FROM service_place p JOIN record r ON r.kind = 'service' AND r.id = p.service_id
       WHERE r.missing_since IS NULL
      """;

  private final Jdbi jdbi;

  ServicePlaces(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** How many there are. */
  public int count() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("SELECT COUNT(*)" + OF_PRESENT).mapTo(Integer.class).one());
  }

  /** A page of them, after so many others. */
  public List<ServicePlace> list(long offset, int atMost) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT p.*"
                        + OF_PRESENT
                        + " ORDER BY p.service_id, p.position LIMIT :atMost OFFSET :offset")
                .bind("atMost", atMost)
                .bind("offset", offset)
                .map(ServicePlaces::read)
                .list());
  }

  /** The one with this id. */
  public Optional<ServicePlace> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT p.*" + OF_PRESENT + " AND p.id = :id LIMIT 1")
                .bind("id", id.toString())
                .map(ServicePlaces::read)
                .findOne());
  }

  /** Those of these services. */
  public List<ServicePlace> listOf(Collection<UUID> services) {
    List<ServicePlace> places = new ArrayList<>();
    for (List<String> chunk : RecordPages.chunks(services)) {
      places.addAll(
          jdbi.withHandle(
              handle ->
                  handle
                      .createQuery(
                          "SELECT p.*"
                              + OF_PRESENT
                              + " AND p.service_id IN (<ids>) ORDER BY p.service_id, p.position")
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
