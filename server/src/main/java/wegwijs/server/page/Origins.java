package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.portal.Portals;

/**
 * Tells by which scheme and host a site is known. What a request says of it counts only when a
 * portal has that host name, or when it is a name of this machine itself: a search engine or cache
 * must not learn a made-up one, and no mail may lead to it. Safe to share.
 */
public final class Origins {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> hosts;
  private final Delivery delivery;

  /** Knows the site by the hosts of these portals and by what somebody told. */
  public Origins(Portals portals, Delivery delivery) {
    hosts =
        Stream.concat(
                THIS_MACHINE.stream(),
                portals.all().stream().flatMap(portal -> portal.address().hosts().stream()))
            .collect(Collectors.toUnmodifiableSet());
    this.delivery = delivery;
  }

  /** Where whoever asks this stands. */
  public Origin of(Context context) {
    String scheme = (delivery.isBehindTls() ? "https" : context.scheme()) + "://";
    String written = Objects.requireNonNullElse(context.host(), "").toLowerCase(Locale.ROOT);
    String host = written.replaceFirst(":[0-9]*$", "");
    if (hosts.contains(host) && !isTold(host)) {
      return new Origin(scheme + host + port(context, written), true);
    }
    return delivery
        .origin()
        .map(origin -> new Origin(origin, true))
        .orElseGet(() -> new Origin(scheme + written, false));
  }

  /** Behind a proxy of its own the machine's own name is no longer that of the site. */
  private boolean isTold(String host) {
    return THIS_MACHINE.contains(host) && delivery.origin().isPresent();
  }

  /** Only the port on which it really listens. */
  private static String port(Context context, String written) {
    return Optional.of(":" + context.req().getLocalPort()).filter(written::endsWith).orElse("");
  }
}
