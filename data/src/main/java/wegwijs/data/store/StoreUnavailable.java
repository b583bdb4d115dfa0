package wegwijs.data.store;

/** The store cannot be used. The message is a sentence for an administrator, with the remedy. */
public final class StoreUnavailable extends RuntimeException {
  /** A message with its remedy, and what lies behind it. */
  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * What a failure means to an administrator: where the disk is full or cannot be written, that;
   * otherwise the failure itself.
   */
  public static RuntimeException explain(RuntimeException failure) {
    return SqliteFailure.isOfDisk(failure) ? ofDisk(failure) : failure;
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
