package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wegwijs.data.portal.PortalMatch;
import wegwijs.data.portal.Portals;
import wegwijs.server.http.BasePath;
import wegwijs.server.page.question.Shortlist;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.Href;

/** Tells by host name and path on which portal a visitor is. Safe to share. */
final class Visits {
  private final Portals portals;
  private final Delivery delivery;
  private final Origins origins;

  /** Visits to these portals. */
  Visits(Portals portals, Delivery delivery) {
    this.portals = portals;
    this.delivery = delivery;
    origins = new Origins(portals, delivery);
  }

  Visit of(Context context) {
    String host = Objects.requireNonNullElse(context.host(), "");
    PortalMatch match = portals.find(host, BasePath.after(context));
    Map<String, List<String>> sent = Sent.by(context);
    Language language =
        Language.find(sent.getOrDefault(Visit.LANGUAGE, List.of())).orElse(Language.DUTCH);
    return new Visit(
        match.portal(),
        delivery.basePath() + match.prefix(),
        Shortlist.read(sent.getOrDefault(Visit.LIST, List.of())),
        language,
        here(context),
        origins.of(context));
  }

  /** Nothing of a form, as what it sends must not stand in an address. */
  private static String here(Context context) {
    String query = Objects.requireNonNullElse(context.queryString(), "");
    String others =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.isEmpty() && !part.startsWith(Visit.LANGUAGE + "="))
            .collect(Collectors.joining("&", "?", ""));
    String here = context.path() + (others.equals("?") ? "" : others);
    return Href.isSafe(here) ? here : "/";
  }
}
