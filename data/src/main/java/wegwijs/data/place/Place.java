package wegwijs.data.place;

import wegwijs.data.model.Coordinates;

/**
 * A town or village with one of its postcodes. Immutable.
 *
 * @param postcode four digits
 * @param name of the town or village
 * @param municipalityCode the municipality it lies in, four digits
 * @param coordinates the middle of the postcode area
 */
public record Place(
    String postcode, String name, String municipalityCode, Coordinates coordinates) {

  /** Refuses a postcode outside 1000-9999, a municipality code of another form and a blank name. */
  public Place {
    if (!postcode.matches("[1-9][0-9]{3}")) {
      throw new IllegalArgumentException("postcode '" + postcode + "' is not four digits");
    }
    if (!municipalityCode.matches("[0-9]{4}")) {
      throw new IllegalArgumentException(
          "municipality code '" + municipalityCode + "' is not four digits");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("postcode " + postcode + " has no place name");
    }
  }
}
