package wegwijs.server.page;

import java.util.List;
import wegwijs.server.page.form.FormInput;
import wegwijs.server.page.words.PageTexts;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.StatementPage;
import wegwijs.templates.view.StatementPage.Section;

/** "Heeft u gevonden wat u zocht?": a count, and the way on for whoever did not. Safe to share. */
final class FoundPages {
  private static final String PATH = "/gevonden";

  private final Frame frame;
  private final Entrusted entrusted;
  private final PageTexts texts;

  FoundPages(Frame frame, PageTexts texts, Entrusted entrusted) {
    this.texts = texts;
    this.frame = frame;
    this.entrusted = entrusted;
  }

  PageAnswer send(Visit visit, FormInput sent) {
    switch (sent.line("antwoord", 5)) {
      case "ja" -> entrusted.satisfaction().add(visit.portal().id(), true);
      case "nee" -> entrusted.satisfaction().add(visit.portal().id(), false);
      default -> {
        // Whatever else is sent counts for nothing, and the page is the same.
      }
    }
    return new PageAnswer.See(visit.page(PATH));
  }

  PageAnswer show(Visit visit) {
    return new PageAnswer.Shown(
        frame
            .pages()
            .render(
                new StatementPage(
                    frame.layouts().unlisted(visit),
                    texts.text("found.thanks"),
                    texts.text("found.lead"),
                    List.of(
                        new Section(
                            texts.text("found.missed"),
                            List.of(texts.text("found.missed-text")),
                            List.of(new Link(texts.text("contact.link"), visit.contact())))))));
  }
}
