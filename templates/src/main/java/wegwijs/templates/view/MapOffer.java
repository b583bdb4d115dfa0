package wegwijs.templates.view;

/**
 * A map that the reader may open. It adds nothing to the list of places beside it.
 *
 * @param tiles address of its squares, with {z}, {x} and {y}
 * @param credit whose map it is
 */
public record MapOffer(String tiles, String credit) {
  /** Checks that there is somebody to thank. */
  public MapOffer {
    Href.checked(tiles);
    Required.text(credit, "credit");
  }
}
