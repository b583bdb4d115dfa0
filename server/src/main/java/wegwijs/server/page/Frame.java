package wegwijs.server.page;

import wegwijs.data.portal.Portals;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.templates.Pages;
import wegwijs.templates.messages.Messages;

/** What every page stands in. Safe to share. */
record Frame(Pages pages, Layouts layouts, FrontOffices offices, CrisisCards crisis) {
  static Frame of(Reference reference, Words words, Delivery delivery) {
    Portals portals = reference.portals();
    FrontOffices offices = new FrontOffices(words.numbers(), words.texts());
    return new Frame(
        new Pages(Messages.load(PageTexts.DUTCH)),
        new Layouts(portals, offices, delivery),
        offices,
        new CrisisCards(reference.crisis(), words, offices));
  }
}
