package wegwijs.templates;

import wegwijs.templates.messages.Wording;
import wegwijs.templates.pages.StaticTemplates;
import wegwijs.templates.pages.Templates;
import wegwijs.templates.view.staff.DeskPage;
import wegwijs.templates.view.staff.PortalChoicePage;

/** Turns view records of the front office into whole HTML pages, as {@link Pages} does. */
public final class StaffPages {
  private final Templates templates = new StaticTemplates();
  private final Wording words;

  /** Pages in these words, which {@link WorkPages} has too. */
  public StaffPages(Wording words) {
    this.words = words;
  }

  /** Where somebody chooses a portal. */
  public String render(PortalChoicePage page) {
    return templates.staffPortals(page, words).render();
  }

  /** Where the work starts. */
  public String render(DeskPage page) {
    return templates.staffDesk(page, words).render();
  }
}
