package wegwijs.server.page;

import java.util.List;
import wegwijs.data.portal.Portals;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.Layout;

/** How to reach people. Safe to share. */
final class ContactPages {
  private final Frame frame;
  private final Portals portals;

  ContactPages(Frame frame, Portals portals) {
    this.frame = frame;
    this.portals = portals;
  }

  PageAnswer show(Visit visit) {
    Layout layout =
        frame.layouts().listed(visit, visit.portal().frontOffice().explanation(), Visit::contact);
    return new PageAnswer.Shown(
        frame.pages().render(new ContactPage(layout, others(visit), frame.crisis().all(visit))));
  }

  /** Whoever is not on the portal of a region sees the front offices of all regions. */
  private List<FrontOfficeBlock> others(Visit visit) {
    return visit.portal().isStandard()
        ? portals.all().stream()
            .filter(portal -> !portal.isStandard())
            .map(frame.offices()::block)
            .toList()
        : List.of();
  }
}
