package wegwijs.server.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock on which three seconds pass between two looks at it: as long as a person takes. */
final class PassingClock extends Clock {
  private static final Duration STEP = Duration.ofSeconds(3);

  private final AtomicReference<Instant> now;

  PassingClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  @Override
  public Instant instant() {
    return now.getAndUpdate(time -> time.plus(STEP));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now.get(), zone);
  }
}
