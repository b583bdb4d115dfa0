package wegwijs.indexer.crawl;

import java.time.Duration;

/** Is told how a visit goes on, by the thread that visits. */
public interface VisitListener {
  /** Hears nothing. */
  VisitListener NONE = new VisitListener() {};

  /**
   * How far a visit is.
   *
   * @param visited how many addresses this visit came by
   * @param queued how many wait
   * @param url the address that was visited last
   */
  record Progress(int visited, int queued, String url) {}

  /** An address was visited. */
  default void onPage(Progress progress) {}

  /** The visit waits before it asks a host again. */
  default void onWait(String host, Duration duration) {}
}
