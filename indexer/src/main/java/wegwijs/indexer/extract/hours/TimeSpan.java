package wegwijs.indexer.extract.hours;

import java.time.LocalTime;
import java.util.Optional;

/**
 * From when until when, on one day. Immutable.
 *
 * @param opens local time
 * @param closes local time; midnight is the end of the day; empty when only the beginning is told
 */
public record TimeSpan(LocalTime opens, Optional<LocalTime> closes) {
  /** Refuses an end that is not after the beginning. */
  public TimeSpan {
    if (closes.isPresent()
        && !closes.get().equals(LocalTime.MIDNIGHT)
        && !closes.get().isAfter(opens)) {
      throw new IllegalArgumentException(closes.get() + " is not after " + opens);
    }
  }

  /** From the beginning of the day to its last minute. */
  boolean isWholeDay() {
    LocalTime end = closes.orElse(opens);
    boolean reachesEnd = end.equals(LocalTime.MIDNIGHT) || end.equals(LocalTime.of(23, 59));
    return opens.equals(LocalTime.MIDNIGHT) && closes.isPresent() && reachesEnd;
  }

  boolean endsBefore(TimeSpan later) {
    return closes
        .filter(end -> !end.equals(LocalTime.MIDNIGHT) && !end.isAfter(later.opens))
        .isPresent();
  }

  /** Whether a rule of these times may stand. */
  static boolean isOrdered(LocalTime opens, LocalTime closes) {
    return closes.equals(LocalTime.MIDNIGHT) || closes.isAfter(opens);
  }
}
