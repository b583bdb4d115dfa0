package wegwijs.data.portal;

import java.net.URI;

/**
 * Where the squares come from of which a map is made. Immutable.
 *
 * @param address with {@code {z}}, {@code {x}} and {@code {y}} for zoom, column and row of a square
 *     in Web Mercator (EPSG:3857)
 */
public record MapTiles(String address) {
  /** The base map of the Dutch government; free to use, no visitor is followed. */
  public static final MapTiles PDOK =
      new MapTiles(
          "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png");

  private static final String ADDRESS =
      "https://[a-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9._~:/=&?{}-]*";

  /** Whether squares can be asked by this address. */
  static boolean isAddress(String address) {
    return address.matches(ADDRESS)
        && address.contains("{z}")
        && address.contains("{x}")
        && address.contains("{y}");
  }

  /** Scheme and host, as a content security policy names them. */
  public String origin() {
    URI uri = URI.create(address.replaceAll("[{}]", ""));
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Whom to thank on the map. */
  public String credit() {
    return equals(PDOK) ? "Kadaster (PDOK)" : URI.create(origin()).getHost();
  }
}
