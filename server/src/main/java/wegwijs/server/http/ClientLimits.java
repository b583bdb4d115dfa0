package wegwijs.server.http;

import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one client may do something, such as trying to sign in. Remembers the clients of late,
 * in memory only. Safe to share between threads.
 */
public final class ClientLimits {
  /** More clients than this at once make it forget those that were quiet longest. */
  private static final int REMEMBERED = 10_000;

  private final ClientAddress addresses;
  private final int count;
  private final Duration period;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** So many times within a period, which fill up evenly. */
  public ClientLimits(ClientAddress addresses, int count, Duration period) {
    this.addresses = addresses;
    this.count = count;
    this.period = period;
  }

  /**
   * Counts a request.
   *
   * @throws RequestRefused with 429 when there were too many from where it comes
   */
  public void require(Context context) {
    if (!isAllowed(addresses.of(context))) {
      context.header(
          "Retry-After", Long.toString(Math.max(1, period.dividedBy(count).toSeconds())));
      throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Dit was te vaak achter elkaar. Wacht even.")
          .refused();
    }
  }

  /** Counts once for this key, and tells whether that was still allowed. */
  public boolean isAllowed(String key) {
    return bucket(key).tryConsume(1);
  }

  private Bucket bucket(String key) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(key, _ -> full());
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(count).refillGreedy(count, period))
        .build();
  }
}
