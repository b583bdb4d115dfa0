package wegwijs.indexer.extract;

import java.net.URI;
import java.time.Instant;

/**
 * Where a value comes from. Immutable.
 *
 * @param source the page
 * @param selector a CSS selector, for JSON-LD with a JSON path behind it
 * @param method how it was found
 * @param confidence how sure it is, 0 to 1
 * @param fetchedAt when the page was fetched
 */
public record ValueEvidence(
    URI source, String selector, Method method, double confidence, Instant fetchedAt) {
  /** Refuses a confidence outside 0 to 1. */
  public ValueEvidence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not within 0 and 1");
    }
  }
}
