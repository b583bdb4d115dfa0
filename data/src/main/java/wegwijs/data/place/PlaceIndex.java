package wegwijs.data.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wegwijs.data.model.Coordinates;

/** Places by postcode, by folded name and by municipality. Immutable and safe to share. */
final class PlaceIndex {

  private final List<Place> places;
  private final Map<String, List<Place>> byPostcode;
  private final Map<String, List<Place>> byName;
  private final Map<String, List<Place>> byMunicipality;

  /** Of two places with the same postcode, name and municipality the last one counts. */
  PlaceIndex(Collection<Place> all) {
    Map<String, Place> distinct = new LinkedHashMap<>();
    for (Place place : all) {
      distinct.put(
          place.postcode() + FoldedText.of(place.name()) + place.municipalityCode(), place);
    }
    places =
        distinct.values().stream()
            .sorted(Comparator.comparing(Place::name).thenComparing(Place::postcode))
            .toList();
    byPostcode = places.stream().collect(Collectors.groupingBy(Place::postcode));
    byName = places.stream().collect(Collectors.groupingBy(p -> FoldedText.of(p.name())));
    byMunicipality = places.stream().collect(Collectors.groupingBy(Place::municipalityCode));
  }

  List<Place> all() {
    return places;
  }

  List<Place> withPostcode(String postcode) {
    return byPostcode.getOrDefault(postcode, List.of());
  }

  /** The places with this folded name, for each municipality in which there is one. */
  Map<String, List<Place>> named(String folded) {
    return byName.getOrDefault(folded, List.of()).stream()
        .collect(Collectors.groupingBy(Place::municipalityCode, TreeMap::new, Collectors.toList()));
  }

  /** The middle of the place that gave a municipality its name, or else of all its places. */
  Optional<Coordinates> middleOf(Municipality municipality) {
    List<Place> inside = byMunicipality.getOrDefault(municipality.code(), List.of());
    Set<String> names = municipality.allNames().map(FoldedText::of).collect(Collectors.toSet());
    List<Place> namesake =
        inside.stream().filter(place -> names.contains(FoldedText.of(place.name()))).toList();
    return middle(namesake.isEmpty() ? inside : namesake);
  }

  /** The mean of the coordinates; near enough at the size of a municipality. */
  static Optional<Coordinates> middle(List<Place> places) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Coordinates(
                places.stream().mapToDouble(p -> p.coordinates().latitude()).average().orElse(0),
                places.stream().mapToDouble(p -> p.coordinates().longitude()).average().orElse(0)));
  }

  /** The names of these places without repetition, as "Weert" or "Tungelroy, Weert". */
  static String names(List<Place> places) {
    return String.join(
        ", ",
        places.stream().map(Place::name).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  static Set<String> municipalityCodes(List<Place> places) {
    return places.stream().map(Place::municipalityCode).collect(Collectors.toSet());
  }
}
