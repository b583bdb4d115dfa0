package wegwijs.indexer.merge;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.model.Address;
import wegwijs.data.model.Coordinates;
import wegwijs.data.model.Location;
import wegwijs.data.model.PlaceType;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.Places;

/**
 * Finds about where a service stands when it tells an address without coordinates, as editors and
 * most sites do: in the middle of the area of its postcode. That is good enough to count distances
 * from, which begin in such a middle too; nobody told it, so no record holds it and no map shows
 * it. Safe to share.
 */
public final class PostcodeMiddles {
  private static final String POSTCODE = "[1-9]\\d{3}( ?[A-Za-z]{2})?";

  private final Places places;

  /** Middles by these places. */
  public PostcodeMiddles(Places places) {
    this.places = places;
  }

  /** One for each location without coordinates whose postcode is known. */
  public List<Coordinates> of(Service service) {
    return service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull)
        .filter(location -> location.latitude() == null)
        .flatMap(location -> middle(location).stream())
        .toList();
  }

  private Optional<Coordinates> middle(Location location) {
    return location.addresses().stream().flatMap(this::middle).findFirst();
  }

  /** A post box is nobody's door. */
  private Stream<Coordinates> middle(Address address) {
    String postcode = address.postalCode();
    boolean isDutchDoor =
        address.addressType() != PlaceType.POSTAL
            && (address.country() == null || "NL".equalsIgnoreCase(address.country()));
    return isDutchDoor
            && postcode != null
            && postcode.matches(POSTCODE)
            && places.resolvePlace(postcode) instanceof PlaceFound found
        ? found.coordinates().stream()
        : Stream.empty();
  }
}
