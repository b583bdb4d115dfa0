package wegwijs.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.indexer.crawl.CrawlSettings;
import wegwijs.server.http.ClientAddress;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.mail.MailSettings;

/**
 * What an installation sets by environment variables, read and checked once at start. Immutable.
 *
 * @param home the folder in which everything is kept
 * @param officeKey file with the key to what people entrust to this installation
 * @param contact web or e-mail address where webmasters can reach whoever runs this
 * @param http where and how the server listens
 * @param mail how mail is sent; absent when none is
 * @param metricsToken what a monitoring system sends along; absent when none may read figures
 */
record Settings(
    Home home,
    Path officeKey,
    String contact,
    HttpSettings http,
    Optional<MailSettings> mail,
    Optional<String> metricsToken) {
  /** The variables that are read, here or by the launcher; the README explains each. */
  static final List<String> VARIABLES =
      List.of(
          "PORT",
          "WEGWIJS_ADDRESS",
          "WEGWIJS_BASE_PATH",
          "WEGWIJS_CONTACT",
          "WEGWIJS_HOME",
          "WEGWIJS_HTTPS",
          "WEGWIJS_JAVA_OPTIONS",
          "WEGWIJS_KEY_FILE",
          "WEGWIJS_MAIL_FROM",
          "WEGWIJS_METRICS_TOKEN",
          "WEGWIJS_ORIGIN",
          "WEGWIJS_PROXIES",
          "WEGWIJS_SMTP",
          "WEGWIJS_SMTP_PASSWORD_FILE",
          "WEGWIJS_SMTP_USER");

  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{20,200}");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * Reads the environment.
   *
   * @throws CannotContinue if a value is not one that it can be
   */
  static Settings of(Map<String, String> environment) {
    Home home = Home.of(environment);
    String key = value(environment, "WEGWIJS_KEY_FILE");
    return new Settings(
        home,
        key.isEmpty() ? home.officeKey() : Path.of(key).toAbsolutePath(),
        contact(value(environment, "WEGWIJS_CONTACT")),
        new HttpSettings(
            Optional.of(value(environment, "WEGWIJS_ADDRESS")).filter(host -> !host.isEmpty()),
            port(value(environment, "PORT")),
            isHttps(value(environment, "WEGWIJS_HTTPS")),
            basePath(value(environment, "WEGWIJS_BASE_PATH")),
            origin(value(environment, "WEGWIJS_ORIGIN")),
            new ClientAddress(proxies(value(environment, "WEGWIJS_PROXIES")))),
        mail(environment),
        metricsToken(value(environment, "WEGWIJS_METRICS_TOKEN")));
  }

  /** The usual settings for this folder, on any free port of this machine only. */
  static Settings ofHome(Path folder) {
    return of(
        Map.of("WEGWIJS_HOME", folder.toString(), "PORT", "0", "WEGWIJS_ADDRESS", "localhost"));
  }

  /** Whether webmasters get an address at which somebody reads. */
  boolean hasContact() {
    return !contact.equals(contact(""));
  }

  private static Optional<MailSettings> mail(Map<String, String> environment) {
    try {
      return MailSettings.of(environment);
    } catch (IllegalArgumentException e) {
      throw new CannotContinue(String.valueOf(e.getMessage()), e);
    }
  }

  /** A wrong one is not repeated in the message, as it is a secret. */
  private static Optional<String> metricsToken(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!TOKEN.matcher(text).matches()) {
      throw fault("serve.badMetricsToken", "");
    }
    return Optional.of(text);
  }

  private static String contact(String text) {
    if (text.isEmpty()) {
      return "webmaster@" + hostName();
    }
    if (!CrawlSettings.isContact(text)) {
      throw fault("crawl.badContact", text);
    }
    return text;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  private static int port(String text) {
    if (text.isEmpty()) {
      return DEFAULT_PORT;
    }
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
      throw fault("serve.badPort", text);
    }
    return Integer.parseInt(text);
  }

  private static boolean isHttps(String text) {
    return switch (text) {
      case "", "false" -> false;
      case "true" -> true;
      default -> throw fault("serve.badHttps", text);
    };
  }

  private static String basePath(String text) {
    if (!HttpSettings.isBasePath(text)) {
      throw fault("serve.badBasePath", text);
    }
    return text;
  }

  private static Optional<String> origin(String text) {
    String origin = text.toLowerCase(Locale.ROOT);
    if (!origin.isEmpty() && !HttpSettings.isOrigin(origin)) {
      throw fault("serve.badOrigin", text);
    }
    return Optional.of(origin).filter(named -> !named.isEmpty());
  }

  private static Set<String> proxies(String text) {
    Set<String> proxies = new LinkedHashSet<>();
    for (String address : text.isEmpty() ? List.<String>of() : List.of(text.split("[,\\s]+"))) {
      if (!ADDRESS.matcher(address).matches()) {
        throw fault("serve.badProxy", address);
      }
      proxies.add(address);
    }
    return proxies;
  }

  private static CannotContinue fault(String key, String value) {
    return new CannotContinue(CommandTexts.text(key, value));
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
