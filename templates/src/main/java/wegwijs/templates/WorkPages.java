package wegwijs.templates;

import wegwijs.templates.messages.Messages;
import wegwijs.templates.messages.Wording;
import wegwijs.templates.pages.StaticTemplates;
import wegwijs.templates.pages.Templates;
import wegwijs.templates.view.work.BlocksPage;
import wegwijs.templates.view.work.LetterPage;
import wegwijs.templates.view.work.NoticePage;
import wegwijs.templates.view.work.PasswordPage;
import wegwijs.templates.view.work.SignInPage;

/**
 * Turns view records of people at work into whole HTML pages, as {@link Pages} does. Thread-safe.
 */
public final class WorkPages {
  private final Templates templates = new StaticTemplates();
  private final Wording words;

  /** Pages in the language of these messages. */
  public WorkPages(Messages messages) {
    this.words = new Wording(messages);
  }

  /** The fixed words of these pages. */
  public Wording words() {
    return words;
  }

  /** Where people sign in. */
  public String render(SignInPage page) {
    return templates.workSignIn(page, words).render();
  }

  /** Where somebody chooses a password. */
  public String render(PasswordPage page) {
    return templates.workPassword(page, words).render();
  }

  /** A letter to print. */
  public String render(LetterPage page) {
    return templates.workLetter(page, words).render();
  }

  /** A page that only tells something. */
  public String render(NoticePage page) {
    return templates.workNotice(page, words).render();
  }

  /** A page made of parts. */
  public String render(BlocksPage page) {
    return templates.workBlocks(page, words).render();
  }
}
