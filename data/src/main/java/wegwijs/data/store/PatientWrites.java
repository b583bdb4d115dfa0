package wegwijs.data.store;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/**
 * Writes that wait while a run writes. A visit to a site takes hours and writes a little now and
 * then; a file that is taken in meanwhile may keep the store for minutes. Safe to share between
 * threads if the question is.
 *
 * @param mayWait asked after every few seconds of waiting; no means that the write is given up
 */
record PatientWrites(BooleanSupplier mayWait) {
  /** Gives up after the time that the store itself waits. */
  static final PatientWrites NONE = new PatientWrites(() -> false);

  /**
   * Does a write, as soon as the store is free.
   *
   * @throws StoreUnavailable if it is still busy when it may wait no longer
   */
  <T> T write(Supplier<T> work) {
    while (true) {
      try {
        return work.get();
      } catch (JdbiException e) {
        if (!SqliteFailure.isBusy(e) || !mayWait.getAsBoolean()) {
          throw RecordStore.busy(e);
        }
      }
    }
  }
}
