package wegwijs.server.office.note;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import wegwijs.server.office.account.Author;

/**
 * How long people wait for a service. Immutable.
 *
 * @param weeks 0 when they do not wait
 */
public record WaitingTime(UUID service, int weeks, Author by, Instant at) {
  /** The longest time that can be told. */
  public static final int MOST_WEEKS = 260;

  private static final Duration FRESH = Duration.ofDays(90);

  /** Checks that the time can be. */
  public WaitingTime {
    if (weeks < 0 || weeks > MOST_WEEKS) {
      throw new IllegalArgumentException(weeks + " is not from 0 to " + MOST_WEEKS + " weeks");
    }
  }

  /** Whether so much time went by that it may be another one now. */
  public boolean isOld(Instant now) {
    return at.plus(FRESH).isBefore(now);
  }
}
