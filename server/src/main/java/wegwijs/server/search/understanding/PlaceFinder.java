package wegwijs.server.search.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.Places;
import wegwijs.data.schema.DutchWord;

/** Finds the municipality, village, region or postcode that a question names. Immutable. */
final class PlaceFinder {
  private static final int LONGEST = 5;
  private static final int SHORTEST_NAME = 3;

  private static final Set<String> BEFORE_A_PLACE =
      Set.of("in", "te", "uit", "bij", "rond", "nabij", "omgeving", "regio", "gemeente", "naar");

  /** After a number they make it something else than a postcode. */
  private static final Set<String> UNITS = Set.of("euro", "eur", "jaar", "uur", "keer", "mensen");

  private final Places places;

  PlaceFinder(Places places) {
    this.places = places;
  }

  /** The place with the longest name; of two the first. */
  Optional<NamedPlace> find(List<DutchWord> words) {
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      for (int first = 0; first + count <= words.size(); first++) {
        Optional<NamedPlace> found = at(words, first, count);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<NamedPlace> at(List<DutchWord> words, int first, int count) {
    DutchWord start = words.get(first);
    String name =
        String.join(
            " ", words.subList(first, first + count).stream().map(DutchWord::text).toList());
    if (isUnlikely(words, first, count, name)
        || !(places.resolvePlace(name) instanceof PlaceFound found)
        || found.label().equals(Places.WHOLE_COUNTRY_LABEL)) {
      return Optional.empty();
    }
    return places.isOrdinaryWord(name) && !isMeantAsPlace(words, first, start)
        ? Optional.empty()
        : Optional.of(new NamedPlace(found, first, count));
  }

  private static boolean isUnlikely(List<DutchWord> words, int first, int count, String name) {
    boolean isNumber = Character.isDigit(name.charAt(0));
    boolean hasUnit =
        first + count < words.size() && UNITS.contains(words.get(first + count).folded());
    return name.length() < SHORTEST_NAME
        || BEFORE_A_PLACE.contains(words.get(first).folded())
        || (isNumber && hasUnit);
  }

  private static boolean isMeantAsPlace(List<DutchWord> words, int first, DutchWord start) {
    return first > 0
        && (BEFORE_A_PLACE.contains(words.get(first - 1).folded())
            || Character.isUpperCase(start.text().charAt(0)));
  }
}
