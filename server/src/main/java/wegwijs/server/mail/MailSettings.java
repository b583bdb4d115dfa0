package wegwijs.server.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How this installation sends mail. Immutable.
 *
 * @param server "smtp://host:port" (which must offer STARTTLS), "smtps://host:port" (TLS from the
 *     start), or "smtp+plain://host:port" within a machine
 * @param from the address of the sender
 * @param user who signs in at the server; absent when it asks nobody to
 */
public record MailSettings(URI server, String from, Optional<User> user) {
  private static final Set<String> SCHEMES = Set.of("smtp", "smtps", "smtp+plain");

  /** Somebody who signs in at the server. */
  public record User(String name, String password) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Reads the environment; empty when no server is set, and then no mail is sent.
   *
   * @throws IllegalArgumentException if a value is not one that it can be; the message is for an
   *     administrator
   */
  public static Optional<MailSettings> of(Map<String, String> environment) {
    String server = value(environment, "WEGWIJS_SMTP");
    if (server.isEmpty()) {
      return Optional.empty();
    }
    String from = value(environment, "WEGWIJS_MAIL_FROM");
    if (!isAddress(from)) {
      throw new IllegalArgumentException(
          "WEGWIJS_MAIL_FROM is '%s'. Geef het e-mailadres van de afzender.".formatted(from));
    }
    return Optional.of(new MailSettings(address(server), from, user(environment)));
  }

  private static boolean isAddress(String text) {
    try {
      new InternetAddress(text, true).validate();
      return text.contains("@");
    } catch (AddressException e) {
      return false;
    }
  }

  private static URI address(String server) {
    try {
      URI address = URI.create(server);
      if (SCHEMES.contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getPort() > 0) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Told below, as every address that cannot be used.
    }
    throw new IllegalArgumentException(
        "WEGWIJS_SMTP is '%s'. Geef een adres zoals smtp://mail.example.nl:587.".formatted(server));
  }

  private static Optional<User> user(Map<String, String> environment) {
    String name = value(environment, "WEGWIJS_SMTP_USER");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String file = value(environment, "WEGWIJS_SMTP_PASSWORD_FILE");
    try {
      return Optional.of(new User(name, Files.readString(Path.of(file)).strip()));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "WEGWIJS_SMTP_PASSWORD_FILE '%s' is niet te lezen. Geef het bestand met het wachtwoord."
              .formatted(file),
          e);
    }
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
