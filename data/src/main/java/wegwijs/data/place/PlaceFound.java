package wegwijs.data.place;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import wegwijs.data.model.Coordinates;

/**
 * A place that is known. Immutable.
 *
 * @param label how to call it towards the resident
 * @param municipalityCodes the municipalities it lies in, ascending; several for a region
 * @param coordinates from where distances count; absent for a region
 */
public record PlaceFound(
    String label, Set<String> municipalityCodes, Optional<Coordinates> coordinates)
    implements PlaceAnswer {

  /** Copies the codes in order. */
  public PlaceFound {
    municipalityCodes = Collections.unmodifiableSet(new TreeSet<>(municipalityCodes));
  }
}
