package wegwijs.indexer.crawl.fetch;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of a person to stop. It ends a wait and a request under way at once. Safe to share
 * between threads.
 */
public final class Cancellation {
  private final CountDownLatch requested = new CountDownLatch(1);
  private final Set<Runnable> actions = ConcurrentHashMap.newKeySet();

  /** Asks to stop. */
  public void request() {
    requested.countDown();
    actions.forEach(Runnable::run);
  }

  /** Whether someone asked to stop. */
  public boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Waits so long, or until someone asks to stop. An interrupt asks to stop too. */
  public void await(Duration duration) {
    try {
      boolean _ = requested.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      request();
    }
  }

  /** Does this when someone asks to stop before it is closed. */
  Registration onRequest(Runnable action) {
    actions.add(action);
    if (isRequested()) {
      action.run();
    }
    return () -> actions.remove(action);
  }

  /** That an action waits; closing it takes the action away. */
  interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
