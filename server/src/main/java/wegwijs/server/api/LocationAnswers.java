package wegwijs.server.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Accessibility;
import wegwijs.data.model.Address;
import wegwijs.data.model.Location;
import wegwijs.data.model.PlaceType;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.server.api.ServiceAnswer.LocationAnswer;

/** Puts a place where a service is offered into the words of the API. */
final class LocationAnswers {
  private LocationAnswers() {}

  static @Nullable LocationAnswer of(ServiceAtLocation at) {
    Location location = at.location();
    if (location == null) {
      return null;
    }
    Optional<Address> address = visiting(location.addresses());
    return new LocationAnswer(
        location.name(),
        address.map(Address::address1).orElse(null),
        address.map(Address::postalCode).orElse(null),
        address.map(Address::city).orElse(null),
        location.latitude(),
        location.longitude(),
        location.transportation(),
        ServiceAnswers.known(location.accessibility(), Accessibility::description));
  }

  /** A post box is no place to go to. */
  private static Optional<Address> visiting(List<Address> addresses) {
    return addresses.stream()
        .filter(address -> address.addressType() != PlaceType.POSTAL)
        .findFirst();
  }
}
