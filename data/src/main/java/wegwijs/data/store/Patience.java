package wegwijs.data.store;

import java.time.Duration;
import wegwijs.data.model.Source;

/**
 * How long a record that its source no longer has is kept before it is marked gone. Only complete
 * runs count.
 *
 * @param misses in how many runs in a row it must be missing
 * @param span how long the last of these must lie after the first
 */
public record Patience(int misses, Duration span) {
  /** A file that a person hands over says what there is: what is not in it is gone. */
  public static final Patience NONE = new Patience(1, Duration.ZERO);

  /** A site or feed that is visited may be broken for a while: three times, over a week. */
  public static final Patience VISITS = new Patience(3, Duration.ofDays(7));

  /** Checks that it ends. */
  public Patience {
    if (misses < 1 || span.isNegative()) {
      throw new IllegalArgumentException(
          "a record cannot be gone after %d misses over %s".formatted(misses, span));
    }
  }

  /** The patience that a source deserves. */
  public static Patience with(Source source) {
    return source.isVisited() ? VISITS : NONE;
  }
}
