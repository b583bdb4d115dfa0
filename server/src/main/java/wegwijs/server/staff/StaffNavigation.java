package wegwijs.server.staff;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.Gatekeeper;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Problem;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkLayout;
import wegwijs.templates.view.work.WorkSearch;

/**
 * What stands around each page of the front office: the parts that somebody may go to, and the
 * search. Paths of its pages begin with {@code /balie/{portaal}}. Safe to share between threads.
 */
public final class StaffNavigation {
  /** What all paths of the front office begin with. */
  public static final String PATH = "/balie";

  /** What the paths of one portal begin with, for routes. */
  public static final String ON_PORTAL = PATH + "/{" + Gatekeeper.PORTAL + "}";

  private final WorkFrame frame;
  private final Portals portals;

  /** Navigation over these portals. */
  public StaffNavigation(WorkFrame frame, Portals portals) {
    this.frame = frame;
    this.portals = portals;
  }

  /** What these pages stand in. */
  public WorkFrame frame() {
    return frame;
  }

  /** The portal that the path names; another path does not exist. */
  public Portal portal(Context context) {
    return portals
        .findById(context.pathParam(Gatekeeper.PORTAL))
        .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "Dit portaal bestaat niet.").refused());
  }

  /** The portals at whose front office somebody works, in the order of the installation. */
  public List<Portal> portals(Grants grants) {
    Set<String> ids =
        portals.all().stream().map(Portal::id).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> own = grants.portals(Role.SUPPORTER, ids);
    return portals.all().stream().filter(portal -> own.contains(portal.id())).toList();
  }

  /** The parts that somebody may go to on a portal. */
  public static List<Part> parts(Grants grants, Portal portal) {
    return Arrays.stream(Part.values())
        .filter(part -> grants.allow(part.role(), portal.id()))
        .toList();
  }

  /** Around a page of a part, with the search in its top for whoever may search. */
  public WorkLayout layout(Context context, String title, Part here) {
    return layout(context, title, here, "");
  }

  /** The same around results of a search. */
  public WorkLayout layout(Context context, String title, Part here, String sought) {
    WorkLayout layout = withoutSearch(context, title, here);
    Portal portal = portal(context);
    return SignedIn.of(context).account().grants().allow(Part.SEARCH.role(), portal.id())
        ? layout.withSearch(
            new WorkSearch(context.contextPath() + Part.SEARCH.path(portal.id()), sought))
        : layout;
  }

  /** Around a page that has the search in itself. */
  public WorkLayout withoutSearch(Context context, String title, Part here) {
    String base = context.contextPath();
    Portal portal = portal(context);
    Grants grants = SignedIn.of(context).account().grants();
    List<Link> links = new ArrayList<>();
    parts(grants, portal)
        .forEach(
            part -> links.add(new Link(frame.text(part.key()), base + part.path(portal.id()))));
    if (portals(grants).size() > 1) {
      links.add(new Link(frame.text("staff.other-portal"), base + PATH));
    }
    if (grants.allowSomewhere(Role.EDITOR)) {
      links.add(new Link(frame.text("work.admin"), base + "/beheer"));
    }
    return frame.signedIn(context, title, links, base + here.path(portal.id()));
  }
}
