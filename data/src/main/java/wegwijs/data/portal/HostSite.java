package wegwijs.data.portal;

import java.util.List;
import java.util.Optional;

/**
 * How a portal fits into the site of the municipality. Immutable.
 *
 * @param framers origins whose pages may show the portal's search in a frame, such as
 *     "https://www.voorbeeld.nl"; empty means nobody
 * @param look the municipality's own look; absent for that of the program
 * @param tiles of which maps are made
 */
public record HostSite(List<String> framers, Optional<Look> look, MapTiles tiles) {

  /** Nobody may frame the portal, and it looks like the program. */
  public static final HostSite NONE =
      new HostSite(List.of(), Optional.empty(), MapTiles.PDOK);

  /** Copies the origins. */
  public HostSite {
    framers = List.copyOf(framers);
  }
}
