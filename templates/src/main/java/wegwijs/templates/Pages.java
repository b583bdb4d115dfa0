package wegwijs.templates;

import wegwijs.templates.messages.Language;
import wegwijs.templates.messages.Messages;
import wegwijs.templates.messages.Wording;
import wegwijs.templates.pages.StaticTemplates;
import wegwijs.templates.pages.Templates;
import wegwijs.templates.view.BookletPage;
import wegwijs.templates.view.CarryPage;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.EmbedPage;
import wegwijs.templates.view.ErrorPage;
import wegwijs.templates.view.FormPage;
import wegwijs.templates.view.HomePage;
import wegwijs.templates.view.OrganizationPage;
import wegwijs.templates.view.SearchPage;
import wegwijs.templates.view.ServicePage;
import wegwijs.templates.view.ShortlistPage;
import wegwijs.templates.view.SituationPage;
import wegwijs.templates.view.SituationsPage;
import wegwijs.templates.view.StatementPage;
import wegwijs.templates.view.SupportersPage;
import wegwijs.templates.view.WebmasterPage;

/**
 * Turns view records into whole HTML pages in one language.
 *
 * <p>All text is escaped for where it stands. The pages need no script, ask nothing of other hosts
 * and hold no inline style or script, so that they work under {@code default-src 'none'} with
 * style, script and images from 'self'. Thread-safe.
 */
public final class Pages {
  private final Templates templates = new StaticTemplates();
  private final Wording words;

  /** Pages in a language; what is not translated is Dutch. */
  public static Pages in(Language language) {
    Messages own = Messages.load(language.locale());
    return new Pages(
        language.isComplete()
            ? new Wording(own)
            : new Wording(Messages.load(Language.DUTCH.locale()), new Wording(own)));
  }

  private Pages(Wording words) {
    this.words = words;
  }

  /** The start of a portal. */
  public String render(HomePage page) {
    return templates.pageHome(page, words).render();
  }

  /** Results of a search. */
  public String render(SearchPage page) {
    return templates.pageSearch(page, words).render();
  }

  /** One service. */
  public String render(ServicePage page) {
    return templates.pageService(page, words).render();
  }

  /** One organization. */
  public String render(OrganizationPage page) {
    return templates.pageOrganization(page, words).render();
  }

  /** All life events and personas. */
  public String render(SituationsPage page) {
    return templates.pageSituations(page, words).render();
  }

  /** One life event or persona. */
  public String render(SituationPage page) {
    return templates.pageSituation(page, words).render();
  }

  /** The visitor's own list. */
  public String render(ShortlistPage page) {
    return templates.pageShortlist(page, words).render();
  }

  /** Results as a booklet to print. */
  public String render(BookletPage page) {
    return templates.pageBooklet(page, words).render();
  }

  /** What the site says of itself. */
  public String render(StatementPage page) {
    return templates.pageStatement(page, words).render();
  }

  /** The search in a frame on another site. */
  public String render(EmbedPage page) {
    return templates.pageEmbed(page, words).render();
  }

  /** How to put the portal on another site. */
  public String render(WebmasterPage page) {
    return templates.pageWebmaster(page, words).render();
  }

  /** A form. */
  public String render(FormPage page) {
    return templates.pageForm(page, words).render();
  }

  /** A question on paper. */
  public String render(CarryPage page) {
    return templates.pageCarry(page, words).render();
  }

  /** How to reach people. */
  public String render(ContactPage page) {
    return templates.pageContact(page, words).render();
  }

  /** Who thinks along. */
  public String render(SupportersPage page) {
    return templates.pageSupporters(page, words).render();
  }

  /** Something that did not work. */
  public String render(ErrorPage page) {
    return templates.pageError(page, words).render();
  }
}
