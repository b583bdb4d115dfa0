package wegwijs.indexer.crawl;

import java.time.Duration;
import wegwijs.indexer.crawl.fetch.Cancellation;

/** How to wait. */
@FunctionalInterface
interface Pause {
  /** Waits so long, or until someone asks to stop. */
  void pause(Duration duration, Cancellation cancellation);
}
