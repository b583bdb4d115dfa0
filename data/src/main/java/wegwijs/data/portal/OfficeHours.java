package wegwijs.data.portal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a front office can be reached. Immutable.
 *
 * @param openings by day and time; none when only words are known
 * @param remark what else there is to say, such as on which days it is closed
 */
public record OfficeHours(List<Opening> openings, Optional<String> remark) {
  /** Nothing is known. */
  public static final OfficeHours UNKNOWN = new OfficeHours(List.of(), Optional.empty());

  /** Copies the openings. */
  public OfficeHours {
    openings = List.copyOf(openings);
  }

  /** How a resident reaches it then. */
  public enum Channel {
    /** By coming. */
    DESK("balie"),
    /** By calling. */
    PHONE("telefoon");

    private final String id;

    Channel(String id) {
      this.id = id;
    }

    /** How files name it. */
    public String id() {
      return id;
    }
  }

  /**
   * A time on some days of every week.
   *
   * @param days at least one
   * @param till later than {@code from}
   * @param channel absent when it holds for all
   */
  public record Opening(
      Set<DayOfWeek> days, LocalTime from, LocalTime till, Optional<Channel> channel) {
    /** Copies the days, and checks that it is open for a while. */
    public Opening {
      if (days.isEmpty() || !from.isBefore(till)) {
        throw new IllegalArgumentException(
            "open on %s from %s till %s".formatted(days, from, till));
      }
      days = new TreeSet<>(EnumSet.copyOf(days));
    }
  }
}
