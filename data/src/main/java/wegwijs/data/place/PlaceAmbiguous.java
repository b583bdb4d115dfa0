package wegwijs.data.place;

import java.util.List;

/**
 * A name that several places share; the resident has to choose. Immutable.
 *
 * @param text what was typed
 * @param choices two or more, in alphabetical order of their labels
 */
public record PlaceAmbiguous(String text, List<PlaceFound> choices) implements PlaceAnswer {

  /** Refuses fewer than two choices. */
  public PlaceAmbiguous {
    choices = List.copyOf(choices);
    if (choices.size() < 2) {
      throw new IllegalArgumentException("'" + text + "' offers no choice");
    }
  }
}
