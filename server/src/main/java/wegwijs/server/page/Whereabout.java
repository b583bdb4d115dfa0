package wegwijs.server.page;

import java.util.List;
import java.util.Objects;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.server.page.words.Addresses;
import wegwijs.templates.view.LocationView;

/** Where a service is offered. */
final class Whereabout {
  private Whereabout() {}

  /** Each place once; empty when there is none or none is known. */
  static List<LocationView> locations(Service service) {
    return service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull)
        .flatMap(location -> Addresses.find(location).stream())
        .distinct()
        .toList();
  }
}
