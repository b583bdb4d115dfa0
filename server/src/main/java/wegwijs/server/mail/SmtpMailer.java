package wegwijs.server.mail;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.simplejavamail.MailException;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.email.EmailBuilder;
import org.simplejavamail.mailer.MailerBuilder;

/**
 * Sends by a mail server, one message after another, while whoever asked goes on. Safe to share
 * between threads.
 */
public final class SmtpMailer implements Mailer, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(SmtpMailer.class.getName());
  private static final int LONGEST_MILLIS = 20_000;
  private static final int STOP_WITHIN_SECONDS = 10;

  private final org.simplejavamail.api.mailer.Mailer mailer;
  private final String from;
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());

  /** Sends as set. */
  public SmtpMailer(MailSettings settings) {
    URI server = settings.server();
    var builder =
        MailerBuilder.withSMTPServerHost(server.getHost())
            .withSMTPServerPort(server.getPort())
            .withTransportStrategy(strategy(server.getScheme()))
            .withSessionTimeout(LONGEST_MILLIS);
    settings
        .user()
        .ifPresent(user ->
            builder.withSMTPServerUsername(user.name()).withSMTPServerPassword(user.password()));
    mailer = builder.buildMailer();
    from = settings.from();
  }

  private static TransportStrategy strategy(String scheme) {
    return switch (scheme) {
      case "smtps" -> TransportStrategy.SMTPS;
      case "smtp+plain" -> TransportStrategy.SMTP;
      default -> TransportStrategy.SMTP_TLS;
    };
  }

  @Override
  public void send(Message message) {
    queue.execute(() -> deliver(message));
  }

  private void deliver(Message message) {
    try {
      mailer
          .sendMail(
              EmailBuilder.startingBlank()
                  .from(from)
                  .to(message.to())
                  .withSubject(message.subject())
                  .withPlainText(message.text())
                  .buildEmail())
          .join();
    } catch (MailException | CompletionException e) {
      // To whom stays out of the log: it says who works with whom.
      LOG.log(Level.WARNING, "a message could not be sent: {0}", e.getClass().getSimpleName());
    }
  }

  /** Sends what still waits. */
  @Override
  public void close() {
    queue.shutdown();
    try {
      if (!queue.awaitTermination(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
        queue.shutdownNow();
      }
    } catch (InterruptedException e) {
      queue.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
