package wegwijs.server.search;

import java.util.List;
import java.util.OptionalInt;
import wegwijs.data.hours.WeeklyOpening;
import wegwijs.data.schema.ServiceCard;

/**
 * A service that fits.
 *
 * @param distanceMetres from the place of the question along the great circle, when both are known
 * @param openings when it is open; empty when that is unknown
 * @param why the words and terms by which it was found, for people to read
 */
public record Hit(
    ServiceCard card, OptionalInt distanceMetres, List<WeeklyOpening> openings, List<String> why) {
  /** Copies the lists. */
  public Hit {
    openings = List.copyOf(openings);
    why = List.copyOf(why);
  }
}
