package wegwijs.templates.view;

import java.util.List;

/**
 * The places of the results on a page, in their order.
 *
 * @param places not empty
 * @param map by which the same can be seen
 */
public record PlaceList(List<Place> places, MapOffer map) {
  /** Copies the places. */
  public PlaceList {
    places = List.copyOf(places);
  }

  /**
   * Where a result is.
   *
   * @param name of the service, which leads to its page
   * @param address in one line
   */
  public record Place(Link name, String address, MapPoint point) {}
}
