package wegwijs.indexer.build;

import java.util.List;
import wegwijs.indexer.report.Issue;

/**
 * What came of bringing the index up to the store. Immutable.
 *
 * @param written how many services were written or taken out
 * @param leftOut one for each service that the index cannot hold
 */
public record Published(int written, List<Issue> leftOut) {
  /** Copies the list. */
  public Published {
    leftOut = List.copyOf(leftOut);
  }
}
