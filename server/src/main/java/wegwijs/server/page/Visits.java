package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.Objects;
import wegwijs.data.portal.PortalMatch;
import wegwijs.data.portal.Portals;
import wegwijs.server.page.question.Shortlist;

/** Tells by host name and path on which portal a visitor is. Safe to share. */
final class Visits {
  private final Portals portals;
  private final boolean isBehindTls;

  /**
   * Visits to these portals.
   *
   * @param isBehindTls whether visitors come over HTTPS, also where a proxy asks us without
   */
  Visits(Portals portals, boolean isBehindTls) {
    this.portals = portals;
    this.isBehindTls = isBehindTls;
  }

  Visit of(Context context) {
    String host = Objects.requireNonNullElse(context.host(), "");
    PortalMatch match = portals.find(host, context.path());
    return new Visit(
        match.portal(),
        match.prefix(),
        Shortlist.read(context.queryParams("lijst")),
        (isBehindTls ? "https" : context.scheme()) + "://" + host);
  }
}
