package wegwijs.server.mail;

/** Sends messages by e-mail. Safe to share between threads. */
@FunctionalInterface
public interface Mailer {
  /** Sends a message to one address, or sees to it that it will be; a failure is logged only. */
  void send(Message message);

  /**
   * A message in plain text.
   *
   * @param to one address
   */
  record Message(String to, String subject, String text) {}
}
