package wegwijs.server.staff.start;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.http.SentElsewhere;
import wegwijs.server.office.account.Grants;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.templates.StaffPages;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.staff.DeskPage;
import wegwijs.templates.view.staff.PortalChoicePage;

/** The choice of a portal, and where the work starts on it. Safe to share between threads. */
public final class StartPages implements Routes {
  private final StaffNavigation navigation;
  private final WorkFrame frame;
  private final StaffPages pages;
  private final Waiting waiting;

  /** Start pages with this navigation. */
  public StartPages(StaffNavigation navigation, Waiting waiting) {
    this.navigation = navigation;
    this.waiting = waiting;
    frame = navigation.frame();
    pages = new StaffPages(frame.pages().words());
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(StaffNavigation.PATH, this::choose, Access.SUPPORTER);
    endpoints.get(StaffNavigation.ON_PORTAL, this::show, Access.SUPPORTER);
  }

  private void choose(Context context) {
    List<Portal> portals = navigation.portals(SignedIn.of(context).account().grants());
    if (portals.isEmpty()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "U hebt hier geen rechten voor.").refused();
    }
    if (portals.size() == 1) {
      throw new SentElsewhere(Part.START.path(portals.getFirst().id()));
    }
    List<Link> links =
        portals.stream()
            .map(portal ->
                new Link(portal.name(), context.contextPath() + Part.START.path(portal.id())))
            .toList();
    Answers.html(
        context,
        pages.render(
            new PortalChoicePage(
                frame.signedIn(context, frame.text("staff.portals"), List.of(), ""), links)));
  }

  private void show(Context context) {
    Portal portal = navigation.portal(context);
    Grants grants = SignedIn.of(context).account().grants();
    List<Part> parts = StaffNavigation.parts(grants, portal);
    Map<Part, String> waits = waiting.of(portal, SignedIn.of(context).account());
    String base = context.contextPath();
    Answers.html(
        context,
        pages.render(
            new DeskPage(
                navigation.withoutSearch(context, portal.texts().shortName(), Part.START),
                parts.contains(Part.SEARCH) ? base + Part.SEARCH.path(portal.id()) : null,
                parts.stream()
                    .filter(part -> part != Part.START)
                    .map(part ->
                        tile(part, base + part.path(portal.id()), waits.getOrDefault(part, "")))
                    .toList())));
  }

  private DeskPage.Part tile(Part part, String address, String waits) {
    return new DeskPage.Part(
        new Link(frame.text(part.key()), address),
        waits.isEmpty() ? frame.text(part.key() + "-text") : waits);
  }
}
