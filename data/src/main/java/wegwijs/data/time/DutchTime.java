package wegwijs.data.time;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time by which services open, people visit and front offices count their days. */
public final class DutchTime {
  /** The time zone of the Netherlands. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private DutchTime() {}

  /** What a Dutch clock on the wall says when this clock is looked at. */
  public static LocalDateTime now(Clock clock) {
    return LocalDateTime.now(clock.withZone(ZONE));
  }
}
