package wegwijs.data.store;

import org.jspecify.annotations.Nullable;

/**
 * An address of a web site and how it was found.
 *
 * @param url absolute and normalised
 * @param host its host, lower case
 * @param depth how many links away from where the source begins
 * @param foundOn the page, site map or setting that named it first; null when nobody noted it
 */
public record CrawlLink(String url, String host, int depth, @Nullable String foundOn) {
  /** Checks that there is an address and that the depth is not negative. */
  public CrawlLink {
    if (url.isEmpty() || host.isEmpty()) {
      throw new IllegalArgumentException("url and host are required, not '%s'".formatted(url));
    }
    if (depth < 0) {
      throw new IllegalArgumentException("depth %d is negative".formatted(depth));
    }
  }
}
