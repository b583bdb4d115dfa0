package wegwijs.server.api.hsds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import wegwijs.data.model.Coordinates;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.Places;
import wegwijs.data.store.ServicePlace;

/**
 * Around which postcode a client looks. A postcode that is not in our table is in no municipality
 * that we know: only what serves the whole country is sure to serve it.
 *
 * @param place the postcode
 * @param metres how far from its middle along the great circle; as far as need be when absent
 */
record Nearness(PlaceFound place, OptionalInt metres) {
  static final String POSTCODE = "postcode";
  static final String PROXIMITY = "proximity";

  private static final int FARTHEST = 500_000;
  private static final int METRES_IN_KM = 1000;

  static Optional<Nearness> of(HsdsParameters parameters, Places places) {
    String postcode = parameters.text(POSTCODE);
    OptionalInt metres = parameters.number(PROXIMITY, FARTHEST);
    if (postcode.isEmpty()) {
      metres.ifPresent(given ->
          parameters.fault(
              PROXIMITY,
              Integer.toString(given),
              "A proximity needs a postcode.",
              List.of(POSTCODE)));
      return Optional.empty();
    }
    if (!postcode.matches("[1-9][0-9]{3} ?([A-Za-z]{2})?")) {
      parameters.fault(
          POSTCODE, postcode, "This is not a Dutch postcode.", List.of("6001", "6001 AB"));
      return Optional.empty();
    }
    PlaceFound place = place(postcode, places);
    if (metres.isPresent() && place.coordinates().isEmpty()) {
      parameters.fault(POSTCODE, postcode, "We do not know where this postcode lies.", List.of());
    }
    return Optional.of(new Nearness(place, metres));
  }

  private static PlaceFound place(String postcode, Places places) {
    return places.resolvePlace(postcode) instanceof PlaceFound found
        ? found
        : new PlaceFound(postcode, Set.of(), Optional.empty());
  }

  ServiceSelection narrow(ServiceSelection selection) {
    OptionalInt km =
        metres.isPresent()
            ? OptionalInt.of(Math.ceilDiv(metres.getAsInt(), METRES_IN_KM))
            : OptionalInt.empty();
    return selection.near(place, km);
  }

  /** Which places are near enough; absent when all are. */
  Optional<Function<ServicePlace, Boolean>> test() {
    if (metres.isEmpty()) {
      return Optional.empty();
    }
    int limit = metres.getAsInt();
    return Optional.of(candidate ->
        candidate
            .coordinates()
            .flatMap(there -> place.coordinates().map(here -> isWithin(here, there, limit)))
            .orElse(false));
  }

  private static boolean isWithin(Coordinates here, Coordinates there, int metres) {
    return here.distanceTo(there) <= metres;
  }
}
