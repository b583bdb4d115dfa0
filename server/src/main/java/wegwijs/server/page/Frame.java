package wegwijs.server.page;

import wegwijs.data.portal.Portals;
import wegwijs.server.page.words.Words;
import wegwijs.templates.Pages;
import wegwijs.templates.messages.Language;

/** What every page stands in. Safe to share. */
record Frame(Pages pages, Layouts layouts, FrontOffices offices, CrisisCards crisis) {
  static Frame of(Reference reference, Words words, Delivery delivery, Language language) {
    Portals portals = reference.portals();
    FrontOffices offices = new FrontOffices(words.numbers(), words.texts(), delivery.basePath());
    return new Frame(
        Pages.in(language),
        new Layouts(portals, offices, delivery),
        offices,
        new CrisisCards(reference.crisis(), words, offices, language));
  }
}
