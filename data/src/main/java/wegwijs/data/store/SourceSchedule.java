package wegwijs.data.store;

import java.time.Duration;
import java.time.Instant;

/**
 * When a source is read again by itself.
 *
 * @param source its id
 * @param everyDays so many days after each run; 0 where the source sets its own pace
 * @param pace the pace it has now, from 1 to 30 days; kept in whole hours
 * @param dueAt when it is due next
 */
public record SourceSchedule(String source, int everyDays, Duration pace, Instant dueAt) {
  /** The shortest pace. */
  public static final Duration SHORTEST = Duration.ofDays(1);

  /** The longest pace. */
  public static final Duration LONGEST = Duration.ofDays(30);

  private static final Duration FIRST = Duration.ofDays(7);

  /** Checks the days and the pace. */
  public SourceSchedule {
    if (everyDays < 0 || everyDays > LONGEST.toDays()) {
      throw new IllegalArgumentException("%d is not from 0 to 30 days".formatted(everyDays));
    }
    if (pace.compareTo(SHORTEST) < 0 || pace.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a pace of %s is not from 1 to 30 days".formatted(pace));
    }
  }

  /** A source that is due at once, and then every so many days; 0 for its own pace. */
  public static SourceSchedule starting(String source, int everyDays, Instant now) {
    return new SourceSchedule(source, everyDays, FIRST, now);
  }

  /** The same at another pace, after a run that ended at this moment. */
  public SourceSchedule after(Duration newPace, Instant now) {
    Duration interval = everyDays == 0 ? newPace : Duration.ofDays(everyDays);
    return new SourceSchedule(source, everyDays, newPace, now.plus(interval));
  }

  /** The same, to be tried again as soon as a source may be. */
  public SourceSchedule retrying(Instant now) {
    return new SourceSchedule(source, everyDays, pace, now.plus(SHORTEST));
  }
}
