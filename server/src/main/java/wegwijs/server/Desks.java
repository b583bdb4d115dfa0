package wegwijs.server;

import java.time.Clock;

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
   */
  static Desks open(Installation installation, Runnable published, Clock clock) {
    return new Desks(
        new RunDesk(installation, published, clock),
        new RecordDesk(installation, published, clock));
  }

  @Override
  public void close() {
    runs.close();
    records.close();
  }
}
