package wegwijs.server.page;

import java.util.List;
import wegwijs.data.portal.Portals;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;

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
        frame
            .pages()
            .render(
                new ContactPage(
                    layout, others(visit), ways(visit, layout), frame.crisis().all(visit))));
  }

  private static List<Link> ways(Visit visit, Layout layout) {
    return visit.portal().links().stream()
        .map(link ->
            new Link(link.label(), link.isInternal() ? layout.to(link.target()) : link.target()))
        .toList();
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
