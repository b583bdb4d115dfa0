package wegwijs.indexer.merge.match;

import java.util.Set;

/**
 * Where something stands and whom it serves. Immutable.
 *
 * @param addresses postcode and house number, such as {@code 6001AB 12}
 * @param streets folded street, number and town, for addresses without a postcode
 * @param isEverywhere whether the whole country is served
 * @param municipalities CBS codes of the municipalities served; empty when that is not known
 */
record PlaceTraits(
    Set<String> addresses, Set<String> streets, boolean isEverywhere, Set<String> municipalities) {
  /** Copies the sets. */
  PlaceTraits {
    addresses = Set.copyOf(addresses);
    streets = Set.copyOf(streets);
    municipalities = Set.copyOf(municipalities);
  }
}
