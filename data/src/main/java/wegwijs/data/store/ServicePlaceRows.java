package wegwijs.data.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import wegwijs.data.model.Location;
import wegwijs.data.model.ServiceAtLocation;

/** Keeps a table of places, such as {@code service_place}, in step with the services. */
final class ServicePlaceRows {
  private final Handle handle;
  private final String table;

  /** Of the named table, which is written into the SQL as it is. */
  ServicePlaceRows(Handle handle, String table) {
    this.handle = handle;
    this.table = table;
  }

  void write(RecordToStore given, boolean isNew) {
    if (given instanceof RecordToStore.OfService service) {
      if (!isNew) {
        handle.execute("DELETE FROM " + table + " WHERE service_id = ?", given.id().toString());
      }
      List<ServiceAtLocation> places = service.value().serviceAtLocations();
      for (int position = 0; position < places.size(); position++) {
        insert(given, position, places.get(position));
      }
    }
  }

  private void insert(RecordToStore service, int position, ServiceAtLocation place) {
    Location location = place.location();
    handle
        .createUpdate(
            "INSERT INTO "
                + table
                + """
                 (service_id, position, id, latitude, longitude)
                VALUES (:service, :position, :id, :latitude, :longitude)
                """)
        .bind("service", service.id().toString())
        .bind("position", position)
        .bind("id", place.id().toString())
        .bind("latitude", location == null ? null : location.latitude())
        .bind("longitude", location == null ? null : location.longitude())
        .execute();
  }
}
