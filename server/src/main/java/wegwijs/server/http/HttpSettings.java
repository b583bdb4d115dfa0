package wegwijs.server.http;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where and how the server listens.
 *
 * @param host the address to listen on; absent for all
 * @param port from 1 to 65535, or 0 for any free one
 * @param isBehindTls whether visitors reach it over HTTPS, so that browsers may be told to keep to
 *     that (HSTS)
 * @param basePath what every path begins with, such as "/sociale-kaart" within the site of a
 *     municipality; "" for a host of its own
 * @param origin scheme and host by which visitors know it, such as "https://kaart.voorbeeld.nl";
 *     absent when nobody told
 * @param clients tells from where requests come
 */
public record HttpSettings(
    Optional<String> host,
    int port,
    boolean isBehindTls,
    String basePath,
    Optional<String> origin,
    ClientAddress clients) {
  private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._~-]*)*");
  private static final Pattern ORIGIN =
      Pattern.compile("https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[1-9][0-9]{0,4})?");

  /** Checks port, base path and origin. */
  public HttpSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not from 0 to 65535");
    }
    if (!isBasePath(basePath)) {
      throw new IllegalArgumentException("'" + basePath + "' is not a path such as /sociale-kaart");
    }
    if (!origin.map(HttpSettings::isOrigin).orElse(true)) {
      throw new IllegalArgumentException(origin + " is not one such as https://kaart.voorbeeld.nl");
    }
  }

  /** Whether paths can begin with this: words of a path, each after a slash, or nothing. */
  public static boolean isBasePath(String path) {
    return BASE_PATH.matcher(path).matches();
  }

  /** Whether it is scheme and host, in lower case and without anything after it. */
  public static boolean isOrigin(String address) {
    return ORIGIN.matcher(address).matches();
  }

  /** Any free port, for this machine only. */
  public static HttpSettings local() {
    return under("");
  }

  /** The same, with paths that begin with this. */
  public static HttpSettings under(String basePath) {
    return new HttpSettings(
        Optional.of("localhost"),
        0,
        false,
        basePath,
        Optional.empty(),
        new ClientAddress(Set.of()));
  }
}
