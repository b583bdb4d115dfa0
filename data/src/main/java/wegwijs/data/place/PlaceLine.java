package wegwijs.data.place;

import java.util.List;
import java.util.Optional;
import wegwijs.data.model.Coordinates;

/**
 * One line of a GeoNames postcode file, in cells: country, postcode, place, then three pairs of an
 * administrative name and code (province, municipality, district), latitude, longitude.
 */
record PlaceLine(int number, List<String> cells) {

  private static final int POSTCODE = 1;
  private static final int PLACE = 2;
  private static final int MUNICIPALITY_CODE = 6;
  private static final int LATITUDE = 9;
  private static final int LONGITUDE = 10;

  /** A line that is a place, or one that is not. */
  sealed interface Outcome permits Accepted, Rejected {}

  record Accepted(Place place) implements Outcome {}

  record Rejected(PlacesIssue issue) implements Outcome {}

  Outcome read() {
    if (cells.size() <= LONGITUDE) {
      return reject(cells.getFirst(), "heeft " + cells.size() + " kolommen; nodig zijn er 11");
    }
    if (!cells.getFirst().equals("NL")) {
      return reject(cells.getFirst(), "is niet de landcode NL");
    }
    return firstProblem().<Outcome>map(Rejected::new).orElseGet(this::accept);
  }

  private Optional<PlacesIssue> firstProblem() {
    String postcode = cells.get(POSTCODE);
    String code = cells.get(MUNICIPALITY_CODE);
    if (!postcode.matches("[1-9][0-9]{3}( ?[A-Z]{2})?")) {
      return issue(postcode, "is geen postcode van vier cijfers");
    }
    if (cells.get(PLACE).isBlank()) {
      return issue(postcode, "heeft geen plaatsnaam");
    }
    if (!Municipalities.shipped().codes().contains(code)) {
      return issue(code, "is geen CBS-code van een gemeente van nu (vier cijfers)");
    }
    return coordinates().isPresent()
        ? Optional.empty()
        : issue(
            cells.get(LATITUDE) + " " + cells.get(LONGITUDE),
            "is geen breedtegraad en lengtegraad met een punt, zoals 51.2517 5.7069");
  }

  private Outcome accept() {
    return new Accepted(
        new Place(
            cells.get(POSTCODE).substring(0, 4),
            cells.get(PLACE).strip(),
            cells.get(MUNICIPALITY_CODE),
            coordinates().orElseThrow()));
  }

  private Optional<Coordinates> coordinates() {
    try {
      return Optional.of(
          new Coordinates(
              Double.parseDouble(cells.get(LATITUDE)), Double.parseDouble(cells.get(LONGITUDE))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Outcome reject(String value, String rule) {
    return new Rejected(new PlacesIssue(number, value, rule));
  }

  private Optional<PlacesIssue> issue(String value, String rule) {
    return Optional.of(new PlacesIssue(number, value, rule));
  }
}
