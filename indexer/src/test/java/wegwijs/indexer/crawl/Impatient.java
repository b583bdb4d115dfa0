package wegwijs.indexer.crawl;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import okhttp3.Dns;
import wegwijs.data.store.RecordStore;
import wegwijs.indexer.crawl.fetch.AddressPolicy;

/** Makes crawlers for whom time passes at once when they wait. */
public final class Impatient {
  private final MovingClock clock = new MovingClock(Instant.now());

  /** A crawler; all of one maker live by the same clock. */
  public Crawler crawler(RecordStore store, Path cache, CrawlSettings settings) {
    return new Crawler(
        store,
        cache,
        settings,
        new Crawler.Tools(
            clock,
            (duration, cancellation) -> clock.move(duration),
            new Random(1),
            Dns.SYSTEM,
            AddressPolicy.PUBLIC));
  }
}
