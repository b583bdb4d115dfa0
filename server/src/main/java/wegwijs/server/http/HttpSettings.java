package wegwijs.server.http;

import java.util.Optional;
import java.util.Set;

/**
 * Where and how the server listens.
 *
 * @param host the address to listen on; absent for all
 * @param port from 1 to 65535, or 0 for any free one
 * @param isBehindTls whether visitors reach it over HTTPS, so that browsers may be told to keep to
 *     that (HSTS)
 * @param clients tells from where requests come
 */
public record HttpSettings(
    Optional<String> host, int port, boolean isBehindTls, ClientAddress clients) {
  /** Checks the port. */
  public HttpSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + " is not from 0 to 65535");
    }
  }

  /** Any free port, for this machine only. */
  public static HttpSettings local() {
    return new HttpSettings(
        Optional.of("localhost"), 0, false, new ClientAddress(Set.of()));
  }
}
