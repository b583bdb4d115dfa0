package wegwijs.server.admin.portal;

import java.util.List;
import wegwijs.data.portal.Portals;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.Entries;
import wegwijs.server.admin.guidance.EntryPages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Pictures;

/** The front door of this package: all pages about portals. */
public final class PortalAdministration implements Routes {
  private final List<Routes> pages;

  /**
   * Pages about the portals that hold now.
   *
   * @param pictures where faces are kept
   */
  public PortalAdministration(
      AdminFrame frame, GuidanceWork work, Portals portals, Pictures pictures) {
    pages =
        List.of(
            new PortalPages(frame, work, portals),
            new EntryPages(
                frame,
                work,
                new Entries(work, CrisisForm.FILE, CrisisForm.CARDS),
                CrisisForm.SUBJECT,
                new CrisisForm()),
            new FacePages(frame, work, portals, pictures));
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
