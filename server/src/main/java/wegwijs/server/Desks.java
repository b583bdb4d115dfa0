package wegwijs.server;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * What works while the server serves. Safe to share between threads.
 *
 * @param runs reads sources
 * @param records shows what editors change
 */
record Desks(RunDesk runs, RecordDesk records) implements AutoCloseable {
  /**
   * Opens them.
   *
   * @param published is told when the index may be another one
   * @param asked how many questions people asked so far
   */
  static Desks open(
      Installation installation, Runnable published, LongSupplier asked, Clock clock) {
    return new Desks(
        new RunDesk(installation, published, asked, clock),
        new RecordDesk(installation, published, clock));
  }

  @Override
  public void close() {
    runs.close();
    records.close();
  }
}
