package wegwijs.server;

/**
 * A command cannot do its work. The message is a sentence for an administrator, with the remedy.
 */
final class CannotContinue extends RuntimeException {
  CannotContinue(String message) {
    super(message);
  }

  CannotContinue(String message, Throwable cause) {
    super(message, cause);
  }
}
