package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.Objects;
import wegwijs.data.portal.PortalMatch;
import wegwijs.data.portal.Portals;

/** Tells by host name and path on which portal a visitor is. Safe to share. */
final class Visits {
  private final Portals portals;

  Visits(Portals portals) {
    this.portals = portals;
  }

  Visit of(Context context) {
    PortalMatch match =
        portals.find(Objects.requireNonNullElse(context.host(), ""), context.path());
    return new Visit(match.portal(), match.prefix());
  }
}
