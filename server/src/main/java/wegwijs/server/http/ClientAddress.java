package wegwijs.server.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * From where a request comes. What a client writes into X-Forwarded-For counts only as far as
 * trusted proxies passed it on (ASVS 5.0, 4.1.3). Immutable.
 *
 * @param proxies addresses of the proxies before this server
 */
public record ClientAddress(Set<String> proxies) {
  private static final int NETWORK_GROUPS = 4;

  /** Copies the addresses. */
  public ClientAddress {
    proxies = Set.copyOf(proxies);
  }

  /**
   * The address that is nearest to this server and not a proxy. Of an IPv6 address only the network
   * (its first half), as one household has all of the rest.
   */
  public String of(Context context) {
    String address = context.ip();
    List<String> forwarded = forwarded(context);
    for (int i = forwarded.size() - 1; i >= 0 && proxies.contains(address); i--) {
      address = forwarded.get(i);
    }
    return network(address);
  }

  private static List<String> forwarded(Context context) {
    return context.headerMap().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("X-Forwarded-For"))
        .flatMap(header -> Arrays.stream(header.getValue().split(",", -1)))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    return String.join(":", Arrays.stream(address.split(":", -1)).limit(NETWORK_GROUPS).toList());
  }
}
