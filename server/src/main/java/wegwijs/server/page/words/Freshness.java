package wegwijs.server.page.words;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wegwijs.data.time.DutchTime;
import wegwijs.templates.view.Checked;

/** Judges by the calendar of the Netherlands how fresh a record is. Safe to share. */
public final class Freshness {
  private static final int STALE_AFTER_MONTHS = 12;

  private final Clock clock;

  /** Fresh as seen by this clock. */
  public Freshness(Clock clock) {
    this.clock = clock.withZone(DutchTime.ZONE);
  }

  /** The day of the last check, which is stale after a year. */
  public Checked checked(@Nullable LocalDate verified) {
    return verified == null
        ? Checked.NEVER
        : new Checked(
            verified, verified.isBefore(LocalDate.now(clock).minusMonths(STALE_AFTER_MONTHS)));
  }
}
