package wegwijs.server.page;

import java.util.List;
import java.util.Optional;
import wegwijs.data.portal.FrontOffice;
import wegwijs.data.portal.FrontOfficeContact;
import wegwijs.data.portal.Person;
import wegwijs.data.portal.Portal;
import wegwijs.server.page.words.OfficeOpenings;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.PhoneNumbers;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.Href;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Phone;

/** The people behind a portal, as far as they can be reached. Safe to share. */
final class FrontOffices {
  private final PhoneNumbers numbers;
  private final PageTexts texts;
  private final String basePath;
  private final OfficeOpenings openings;

  FrontOffices(PhoneNumbers numbers, PageTexts texts, String basePath) {
    this.numbers = numbers;
    this.texts = texts;
    this.basePath = basePath;
    this.openings = new OfficeOpenings(texts);
  }

  FrontOfficeBlock block(Portal portal) {
    FrontOffice office = portal.frontOffice();
    FrontOfficeContact contact = office.contact();
    return new FrontOfficeBlock(
        office.name(),
        office.explanation(),
        office.tasks(),
        phones(portal),
        contact.address().stream().toList(),
        new FrontOfficeBlock.Hours(
            openings.inWords(contact.hours()), contact.hours().remark().stream().toList()),
        null,
        contact.email().stream().flatMap(email -> mail(email).stream()).toList(),
        office.people().stream().map(this::face).toList(),
        office.intake().isOffered());
  }

  private FrontOfficeBlock.Face face(Person person) {
    return new FrontOfficeBlock.Face(
        person.name(),
        person.role(),
        person.face().map(file -> basePath + "/gezichten/" + file).orElse(null));
  }

  List<Phone> phones(Portal portal) {
    Optional<String> number = portal.frontOffice().contact().phone();
    return number.flatMap(written -> numbers.find(written, null)).stream().toList();
  }

  private Optional<Link> mail(String email) {
    String href = "mailto:" + email;
    return Href.isSafe(href)
        ? Optional.of(new Link(texts.text("office.mail", email), href))
        : Optional.empty();
  }
}
