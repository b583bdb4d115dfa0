package wegwijs.data.store;

import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/** The store cannot be used. The message is a sentence for an administrator, with the remedy. */
public final class StoreUnavailable extends RuntimeException {
  /** A message with its remedy, and what lies behind it. */
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Does some work on the store.
   *
   * @throws StoreUnavailable if the disk is full or cannot be written
   */
  public static <T> T explaining(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException e) {
      throw SqliteFailure.isOfDisk(e) ? ofDisk(e) : e;
    }
  }

  static StoreUnavailable ofDisk(RuntimeException cause) {
    return new StoreUnavailable(
        "De opslag is niet te schrijven. Er is niets veranderd en zoeken gaat door. Maak ruimte op"
            + " de schijf, controleer de rechten, en probeer het dan opnieuw.",
        cause);
  }

  /** A message with its remedy. */
  public StoreUnavailable(String message) {
    super(message);
  }
}
