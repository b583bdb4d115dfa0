package wegwijs.data.store;

/** The store cannot be used. The message is a sentence for an administrator, with the remedy. */
public final class StoreUnavailable extends RuntimeException {
  /** A message with its remedy, and what lies behind it. */
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /** A message with its remedy. */
  public StoreUnavailable(String message) {
    super(message);
  }
}
