package wegwijs.templates.view.staff;

import java.util.List;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkLayout;

/** Where whoever works for several portals chooses one. */
public record PortalChoicePage(WorkLayout layout, List<Link> portals) {
  /** Copies the portals. */
  public PortalChoicePage {
    portals = List.copyOf(portals);
  }
}
