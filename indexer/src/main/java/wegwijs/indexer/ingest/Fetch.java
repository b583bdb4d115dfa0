package wegwijs.indexer.ingest;

import java.net.URI;
import java.nio.file.Path;

/**
 * Gets what stands at an address on the web. Whoever implements it decides which addresses may be
 * asked, how often and how long, and caps what comes back; it never throws for what the other side
 * does.
 */
@FunctionalInterface
public interface Fetch {
  /** What an address answers. */
  Answer get(URI address);

  /** What came of asking. */
  sealed interface Answer {
    /** A good answer; the file holds its body and is of whoever fetched it. */
    record Fetched(Path body) implements Answer {}

    /** No good answer; the reason is for people, such as {@code 500} or {@code timeout}. */
    record Failed(String reason) implements Answer {}
  }
}
