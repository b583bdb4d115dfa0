package wegwijs.server.admin.portal;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.server.access.Gatekeeper;
import wegwijs.server.access.SignedIn;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.guidance.Editing;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.guidance.Rows;
import wegwijs.server.admin.guidance.Sheet;
import wegwijs.server.http.Access;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.account.Grants;
import wegwijs.server.office.account.Role;
import wegwijs.server.written.Draft;
import wegwijs.server.written.FileName;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;

/**
 * The portals that somebody looks after, and each of them as a form. What is as in the program is
 * not written down. Safe to share between threads.
 */
final class PortalPages implements Routes {
  static final String ONE = "/beheer/portalen/{" + Gatekeeper.PORTAL + "}";

  private final AdminFrame frame;
  private final GuidanceWork work;
  private final Portals portals;
  private final Editing editing;

  PortalPages(AdminFrame frame, GuidanceWork work, Portals portals) {
    this.frame = frame;
    this.work = work;
    this.portals = portals;
    this.editing = new Editing(frame, work);
  }

  static String path(Portal portal) {
    return "/beheer/portalen/" + portal.id();
  }

  static FileName file(Portal portal) {
    return new FileName("portals", portal.id());
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.PORTALS.path(), this::list, Part.PORTALS.access());
    endpoints.get(ONE, this::show, Access.ADMINISTRATOR);
    endpoints.post(ONE, this::send, Access.ADMINISTRATOR);
  }

  private void list(Context context) {
    Grants grants = SignedIn.of(context).account().grants();
    List<List<Cell>> rows =
        portals.all().stream()
            .filter(portal -> grants.allow(Role.ADMINISTRATOR, portal.id()))
            .map(portal ->
                List.of(
                    frame.link(context, portal.name(), path(portal)),
                    Cell.of(portal.frontOffice().name())))
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (rows.isEmpty()) {
      blocks.add(new Block.Text(frame.text("admin.portals-none")));
    } else {
      blocks.add(
          new Block.Table(
              frame.text("admin.portals"),
              List.of(frame.text("admin.portal-naam"), frame.text("admin.portal-loket")),
              rows));
    }
    if (grants.allowEverywhere(Role.ADMINISTRATOR)) {
      blocks.add(
          Block.Links.of(
              frame.linkTo(context, frame.text("admin.crisis-all"), CrisisForm.SUBJECT.path())));
    }
    frame.show(context, Part.PORTALS, frame.text("admin.portals"), blocks);
  }

  /** The portal of the address. */
  static Portal portal(Context context, AdminFrame frame, Portals portals) {
    return portals.findById(context.pathParam(Gatekeeper.PORTAL)).orElseThrow(frame::unknown);
  }

  private void show(Context context) {
    Portal portal = portal(context, frame, portals);
    editing.show(context, sheet(context, portal, PortalForm.of(portal)));
  }

  private void send(Context context) {
    Portal portal = portal(context, frame, portals);
    PortalForm typed = PortalForm.typed(context);
    Sheet sheet = sheet(context, portal, typed);
    if (Rows.isAskedFor(context)) {
      editing.refuse(context, sheet, List.of());
    } else {
      editing.take(context, sheet, draft(work, portal, typed), path(portal));
    }
  }

  /** What makes a portal as it was filled in. */
  static Draft draft(GuidanceWork work, Portal portal, PortalForm typed) {
    PortalForm without =
        work.portalsWithout()
            .findById(portal.id())
            .map(PortalForm::of)
            .orElse(new PortalForm(Map.of()));
    FileName file = file(portal);
    return new Draft(file, typed.file(portal.id(), work.read(file), without));
  }

  private Sheet sheet(Context context, Portal portal, PortalForm form) {
    List<Link> links = new ArrayList<>();
    links.add(frame.linkTo(context, frame.text("admin.portal-faces"), path(portal) + "/gezichten"));
    if (SignedIn.of(context).account().grants().allowEverywhere(Role.ADMINISTRATOR)) {
      links.add(FilePages.link(context, frame, file(portal)));
    }
    return new Sheet(
        Part.PORTALS,
        portal.name(),
        path(portal),
        file(portal),
        false,
        new Sheet.Form(
            form.fields(frame, OfficeHoursRows.isMoreAskedFor(context)), PortalField.fieldByKey()),
        new Sheet.Around(
            List.of(new Block.Text(frame.text("admin.portal-intro"))),
            List.of(new Block.Links(links))));
  }
}
