package wegwijs.indexer.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Address;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceArea;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.place.Area;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.National;
import wegwijs.data.place.Places;
import wegwijs.data.place.Region;
import wegwijs.data.place.UnknownArea;
import wegwijs.data.schema.Reach;

/**
 * Finds whom a service serves by place. What it says of itself counts; without that the
 * municipality of its source; without that the municipality where it stands. A service that says
 * nothing and stands nowhere, such as a helpline, reaches everyone. Safe to share.
 */
public final class Areas {
  private final Places places;

  /** Areas by these places. */
  public Areas(Places places) {
    this.places = places;
  }

  /**
   * The reach of a service.
   *
   * @param sourceMunicipality the CBS code that holds for records that name no area
   */
  public Reach of(Service service, @Nullable String sourceMunicipality) {
    List<Area> named =
        Stream.concat(
                service.serviceAreas().stream(),
                service.serviceAtLocations().stream().flatMap(at -> at.serviceAreas().stream()))
            .flatMap(area -> resolve(area).stream())
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      return reach(named);
    }
    if (sourceMunicipality != null) {
      return reach(List.of(places.resolveArea(sourceMunicipality)));
    }
    List<Area> stands = standsIn(service);
    return stands.isEmpty() ? new Reach(true, new TreeSet<>(), List.of()) : reach(stands);
  }

  /** Our own records give a code in the extent; others only a name. */
  private Optional<Area> resolve(ServiceArea area) {
    Optional<Area> byCode =
        Optional.ofNullable(area.extent())
            .map(places::resolveArea)
            .filter(found -> !(found instanceof UnknownArea));
    return byCode.or(() -> Optional.ofNullable(area.name()).map(places::resolveArea));
  }

  private List<Area> standsIn(Service service) {
    return service.serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull)
        .flatMap(location -> location.addresses().stream())
        .map(Address::city)
        .filter(Objects::nonNull)
        .flatMap(city -> places.findMunicipality(city).stream())
        .<Area>map(municipality -> municipality)
        .distinct()
        .toList();
  }

  private static Reach reach(List<Area> areas) {
    TreeSet<String> municipalities = new TreeSet<>();
    List<String> names = new ArrayList<>();
    boolean everywhere = false;
    for (Area area : areas) {
      names.add(area.label());
      switch (area) {
        case Municipality municipality -> municipalities.add(municipality.code());
        case Region region -> municipalities.addAll(region.municipalityCodes());
        case National national -> everywhere = true;
        case UnknownArea unknown -> {}
      }
    }
    return new Reach(everywhere, municipalities, names);
  }
}
