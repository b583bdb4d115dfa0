package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.SignedIn;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.account.Role;
import wegwijs.templates.view.Link;

/** The parts of a front office, as far as somebody may see them. */
public final class DeskLinks {
  private DeskLinks() {}

  /** The links that head every page of the front office of a portal. */
  public static List<Link> of(Context context, WorkFrame frame, Portal portal) {
    List<Link> links = new ArrayList<>();
    links.add(link(context, frame, portal, "desk.start", ""));
    if (SignedIn.of(context).account().grants().allow(Role.STAFF, portal.id())) {
      links.add(link(context, frame, portal, "desk.inbox", InboxPages.PATH));
    }
    links.add(link(context, frame, portal, "desk.cases", CasePages.PATH));
    return links;
  }

  private static Link link(
      Context context, WorkFrame frame, Portal portal, String key, String rest) {
    return new Link(frame.text(key), Desk.href(context, portal, rest));
  }
}
