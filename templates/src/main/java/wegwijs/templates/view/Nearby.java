package wegwijs.templates.view;

import java.util.List;

/**
 * The best few services of a search.
 *
 * @param cards the best of them
 * @param total how many there are
 * @param all the results in full
 * @param place what was typed as place, or ""
 * @param placeUnknown whether a place was typed but not recognised
 */
public record Nearby(
    List<ResultCard> cards, int total, String all, String place, boolean placeUnknown) {
  /** Checks number and address, and copies the cards. */
  public Nearby {
    Required.notNegative(total, "total");
    Href.checked(all);
    cards = List.copyOf(cards);
  }
}
