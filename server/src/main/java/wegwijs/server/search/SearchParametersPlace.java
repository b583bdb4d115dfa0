package wegwijs.server.search;

import java.util.List;
import wegwijs.data.place.PlaceAmbiguous;
import wegwijs.data.place.PlaceAnswer;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.PlaceUnknown;
import wegwijs.data.place.Places;

/** Understands a place that was typed, and also one that we ourselves offered as a choice. */
final class SearchParametersPlace {
  private SearchParametersPlace() {}

  static PlaceAnswer resolve(Places places, String text) {
    PlaceAnswer answer = places.resolvePlace(text);
    int bracket = text.indexOf(" (");
    if (!(answer instanceof PlaceUnknown) || bracket <= 0) {
      return answer;
    }
    return choices(places.resolvePlace(text.substring(0, bracket))).stream()
        .filter(choice -> choice.label().equalsIgnoreCase(text))
        .findFirst()
        .<PlaceAnswer>map(found -> found)
        .orElse(answer);
  }

  private static List<PlaceFound> choices(PlaceAnswer answer) {
    return switch (answer) {
      case PlaceFound found -> List.of(found);
      case PlaceAmbiguous ambiguous -> ambiguous.choices();
      case PlaceUnknown unknown -> List.of();
    };
  }
}
