package wegwijs.server;

import java.util.List;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.page.Reference;
import wegwijs.server.staff.StaffNavigation;
import wegwijs.server.staff.start.DeskPages;

/** The pages of the front office, put together. Safe to share between threads. */
public final class FrontOffice implements Routes {
  private final List<Routes> parts;

  /** The front offices of these portals. */
  public FrontOffice(WorkFrame frame, Reference reference) {
    StaffNavigation navigation = new StaffNavigation(frame, reference.portals());
    parts = List.of(new DeskPages(navigation));
  }

  @Override
  public void register(Endpoints endpoints) {
    parts.forEach(part -> part.register(endpoints));
  }
}
