package wegwijs.server.page.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Accessibility;
import wegwijs.data.model.Address;
import wegwijs.data.model.Location;
import wegwijs.data.model.PlaceType;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.MapPoint;

/** Places to go to. */
public final class Addresses {
  private Addresses() {}

  /** A place as it stands on a page; empty for one of which nothing can be said. */
  public static Optional<LocationView> find(Location location) {
    List<String> lines =
        location.addresses().stream()
            .filter(address -> address.addressType() != PlaceType.POSTAL)
            .findFirst()
            .map(Addresses::lines)
            .orElse(List.of());
    String name = orNull(location.name());
    return name == null && lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new LocationView(name, lines, point(location), accessibility(location)));
  }

  /** Street and town in one line; empty without a street, as nobody can walk in there. */
  public static Optional<String> findDoor(Location location) {
    return location.addresses().stream()
        .filter(address -> address.addressType() != PlaceType.POSTAL)
        .filter(address -> orNull(address.address1()) != null)
        .findFirst()
        .map(address -> joined(", ", address.address1(), address.city()));
  }

  private static List<String> lines(Address address) {
    List<String> lines = new ArrayList<>();
    for (String line :
        List.of(
            joined("", address.address1()),
            joined("", address.address2()),
            joined(" ", address.postalCode(), address.city()))) {
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static @Nullable MapPoint point(Location location) {
    Double latitude = location.latitude();
    Double longitude = location.longitude();
    return latitude == null || longitude == null ? null : new MapPoint(latitude, longitude);
  }

  private static List<String> accessibility(Location location) {
    return location.accessibility().stream()
        .map(Accessibility::description)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1))
        .toList();
  }

  private static String joined(String separator, @Nullable String... parts) {
    return String.join(
        separator, Stream.of(parts).map(Addresses::orNull).filter(Objects::nonNull).toList());
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
