package wegwijs.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.indexer.crawl.CrawlSettings;
import wegwijs.server.http.HttpSettings;

/**
 * What an installation sets by environment variables, read and checked once at start. Immutable.
 *
 * @param home the folder in which everything is kept
 * @param contact web or e-mail address where webmasters can reach whoever runs this
 * @param http where and how the server listens
 */
record Settings(Home home, String contact, HttpSettings http) {
  /** The variables that are read, here or by the launcher; the README explains each. */
  static final List<String> VARIABLES =
      List.of(
          "PORT",
          "WEGWIJS_ADDRESS",
          "WEGWIJS_BASE_PATH",
          "WEGWIJS_CONTACT",
          "WEGWIJS_HOME",
          "WEGWIJS_HTTPS",
          "WEGWIJS_JAVA_OPTIONS");

  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads the environment.
   *
   * @throws CannotContinue if a value is not one that it can be
   */
  static Settings of(Map<String, String> environment) {
    return new Settings(
        Home.of(environment),
        contact(value(environment, "WEGWIJS_CONTACT")),
        new HttpSettings(
            Optional.of(value(environment, "WEGWIJS_ADDRESS")).filter(host -> !host.isEmpty()),
            port(value(environment, "PORT")),
            isHttps(value(environment, "WEGWIJS_HTTPS")),
            basePath(value(environment, "WEGWIJS_BASE_PATH"))));
  }

  /** The usual settings for this folder. */
  static Settings ofHome(Path folder) {
    return of(Map.of("WEGWIJS_HOME", folder.toString(), "PORT", "0"));
  }

  /** Whether webmasters get an address at which somebody reads. */
  boolean hasContact() {
    return !contact.equals(contact(""));
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

  private static CannotContinue fault(String key, String value) {
    return new CannotContinue(Wegwijs.TEXTS.getString(key).replace("{0}", value));
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
