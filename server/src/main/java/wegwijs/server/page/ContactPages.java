package wegwijs.server.page;

import java.util.List;
import wegwijs.data.portal.Portals;
import wegwijs.templates.Pages;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.Layout;

/** How to reach people. Safe to share. */
final class ContactPages {
  private final Pages pages;
  private final Layouts layouts;
  private final FrontOffices offices;
  private final CrisisCards crisis;
  private final Portals portals;

  ContactPages(
      Pages pages, Layouts layouts, FrontOffices offices, CrisisCards crisis, Portals portals) {
    this.pages = pages;
    this.layouts = layouts;
    this.offices = offices;
    this.crisis = crisis;
    this.portals = portals;
  }

  PageAnswer show(Visit visit) {
    Layout layout =
        layouts.listed(visit, visit.portal().frontOffice().explanation(), visit.contact());
    return new PageAnswer.Shown(
        pages.render(new ContactPage(layout, others(visit), crisis.all(visit))));
  }

  /** Whoever is not on the portal of a region sees the front offices of all regions. */
  private List<FrontOfficeBlock> others(Visit visit) {
    return visit.portal().isStandard()
        ? portals.all().stream()
            .filter(portal -> !portal.isStandard())
            .map(offices::block)
            .toList()
        : List.of();
  }
}
