package wegwijs.templates;

import java.util.Locale;
import wegwijs.templates.messages.Messages;
import wegwijs.templates.messages.Wording;
import wegwijs.templates.pages.StaticTemplates;
import wegwijs.templates.pages.Templates;
import wegwijs.templates.view.staff.AskPage;
import wegwijs.templates.view.staff.BoardPage;
import wegwijs.templates.view.staff.DeskPage;
import wegwijs.templates.view.staff.DiscussionPage;
import wegwijs.templates.view.staff.FiguresPage;
import wegwijs.templates.view.staff.LessonFormPage;
import wegwijs.templates.view.staff.LessonPage;
import wegwijs.templates.view.staff.PortalChoicePage;
import wegwijs.templates.view.staff.ProfessionalPage;
import wegwijs.templates.view.staff.RecordPage;
import wegwijs.templates.view.staff.SupporterFormPage;
import wegwijs.templates.view.staff.SupporterListPage;

/** Turns view records of the front office into whole HTML pages, as {@link Pages} does. */
public final class StaffPages {
  private final Templates templates = new StaticTemplates();
  private final Wording words;
  private final Wording siteWords;

  /** Pages in these words, which {@link WorkPages} has too. */
  public StaffPages(Wording words) {
    this.words = words;
    siteWords = new Wording(Messages.load(Locale.forLanguageTag(words.language())));
  }

  /** Where somebody chooses a portal. */
  public String render(PortalChoicePage page) {
    return templates.staffPortals(page, words).render();
  }

  /** Where the work starts. */
  public String render(DeskPage page) {
    return templates.staffDesk(page, words).render();
  }

  /** Results of a search for people at work. */
  public String render(ProfessionalPage page) {
    return templates.staffProfessional(page, words, siteWords).render();
  }

  /** One service for people at work. */
  public String render(RecordPage page) {
    return templates.staffRecord(page, words).render();
  }

  /** The people who think along. */
  public String render(SupporterListPage page) {
    return templates.staffSupporters(page, words).render();
  }

  /** The form of somebody who thinks along. */
  public String render(SupporterFormPage page) {
    return templates.staffSupporter(page, words).render();
  }

  /** What colleagues ask and know, as a list. */
  public String render(BoardPage page) {
    return templates.staffBoard(page, words).render();
  }

  /** The form by which somebody asks colleagues. */
  public String render(AskPage page) {
    return templates.staffAsk(page, words).render();
  }

  /** A question with its answers. */
  public String render(DiscussionPage page) {
    return templates.staffDiscussion(page, words).render();
  }

  /** Something to learn from. */
  public String render(LessonPage page) {
    return templates.staffLesson(page, words).render();
  }

  /** The form of something to learn from. */
  public String render(LessonFormPage page) {
    return templates.staffLessonForm(page, words).render();
  }

  /** What a front office accounts for. */
  public String render(FiguresPage page) {
    return templates.staffFigures(page, words).render();
  }
}
