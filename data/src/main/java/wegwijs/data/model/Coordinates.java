package wegwijs.data.model;

/**
 * A point on earth in WGS 84, as GeoNames and HSDS give it. Immutable.
 *
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  /** The mean radius of the earth (IUGG), in metres. */
  private static final double EARTH_RADIUS = 6_371_008.8;

  /** Refuses what lies outside the globe. */
  public Coordinates {
    requireWithin("latitude", latitude, 90);
    requireWithin("longitude", longitude, 180);
  }

  /** The distance in metres along the great circle (haversine). */
  public double distanceTo(Coordinates other) {
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double half =
        squareOfSine(north / 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * squareOfSine(east / 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  private static double squareOfSine(double angle) {
    double sine = Math.sin(angle);
    return sine * sine;
  }

  private static void requireWithin(String name, double value, double limit) {
    if (!(Math.abs(value) <= limit)) {
      throw new IllegalArgumentException(
          name + " " + value + " is not between -" + limit + " and " + limit);
    }
  }
}
