package wegwijs.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Lets work that nobody waits for rest while people search: after a short stretch of work comes a
 * longer rest, as long as questions keep coming; without questions it goes on at full speed. A
 * resting thread holds up nobody, also not the pauses in which memory is cleared. Each piece of
 * work has one of its own. Safe to share between threads: a race only shifts a rest.
 */
final class Pacing {
  private static final long WORK_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
  private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(12);

  private final LongSupplier asked;
  private volatile long known;
  private volatile long since = System.nanoTime();

  /**
   * A pace.
   *
   * @param asked how many questions were asked so far
   */
  Pacing(LongSupplier asked) {
    this.asked = asked;
    this.known = asked.getAsLong();
  }

  /** After each small step of the work. */
  void step() {
    if (System.nanoTime() - since < WORK_NANOS) {
      return;
    }
    long now = asked.getAsLong();
    if (now != known) {
      known = now;
      LockSupport.parkNanos(REST_NANOS);
    }
    since = System.nanoTime();
  }
}
