package wegwijs.data.store;

/** The store cannot be used. The message is a sentence for an administrator, with the remedy. */
public final class StoreUnavailable extends RuntimeException {
  StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
