package wegwijs.indexer.report;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a task is. Immutable.
 *
 * @param done how many pages or records
 * @param expected how many there will be, by what is known; 0 when nothing is
 * @param elapsed since it began
 */
public record Headway(ProgressMonitor.Task task, long done, long expected, Duration elapsed) {
  /** Pages or records a second, rounded down. */
  public long perSecond() {
    return done * 1000 / Math.max(1, elapsed.toMillis());
  }

  /** How long it still takes at this rate; empty when that cannot be said. */
  public Optional<Duration> left() {
    return expected > done && perSecond() > 0
        ? Optional.of(Duration.ofSeconds((expected - done) / perSecond()))
        : Optional.empty();
  }

  /** The hundredth parts that are done; empty when that cannot be said. */
  public Optional<Integer> percent() {
    return expected > 0
        ? Optional.of((int) Math.min(100, done * 100 / expected))
        : Optional.empty();
  }
}
