package wegwijs.server.page;

import java.util.Optional;

/**
 * How pages reach a visitor.
 *
 * @param basePath what every path begins with, such as "/sociale-kaart" or ""
 * @param files the path after that before the names of static files, such as "/static/3f2a"
 * @param isBehindTls whether visitors come over HTTPS
 * @param origin scheme and host by which visitors know the site, if somebody told
 */
public record Delivery(
    String basePath, String files, boolean isBehindTls, Optional<String> origin) {
  /** The whole path before the names of static files. */
  public String assets() {
    return basePath + files;
  }
}
