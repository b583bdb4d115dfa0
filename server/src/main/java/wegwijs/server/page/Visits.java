package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import wegwijs.data.portal.PortalMatch;
import wegwijs.data.portal.Portals;
import wegwijs.server.http.BasePath;
import wegwijs.server.page.question.Shortlist;

/** Tells by host name and path on which portal a visitor is. Safe to share. */
final class Visits {
  private final Portals portals;
  private final Delivery delivery;

  /** Visits to these portals. */
  Visits(Portals portals, Delivery delivery) {
    this.portals = portals;
    this.delivery = delivery;
  }

  Visit of(Context context) {
    String host = Objects.requireNonNullElse(context.host(), "");
    PortalMatch match = portals.find(host, BasePath.after(context));
    return new Visit(
        match.portal(),
        delivery.basePath() + match.prefix(),
        Shortlist.read(Sent.by(context).getOrDefault("lijst", List.of())),
        (delivery.isBehindTls() ? "https" : context.scheme()) + "://" + host);
  }
}
