package wegwijs.data.store;

import java.util.Optional;

/**
 * What is known of one address of a source. Immutable.
 *
 * @param link the address and how it was found
 * @param state what is known of it
 * @param pointsTo where it leads on to, or which address it calls its own
 * @param body what it said last
 * @param history how the visits went
 */
public record CrawlPage(
    CrawlLink link,
    CrawlState state,
    Optional<String> pointsTo,
    Optional<CrawlBody> body,
    CrawlHistory history) {
  /** The address. */
  public String url() {
    return link.url();
  }
}
