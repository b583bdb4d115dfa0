package wegwijs.indexer.extract;

import java.util.List;
import java.util.Optional;
import wegwijs.data.place.Places;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.text.Ages;
import wegwijs.indexer.extract.text.Identifiers;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.PostalAddress;
import wegwijs.indexer.report.Reason;

/** Puts what was found in the text of one page into drafts, each with its evidence. */
final class DraftFiller {
  private static final int MOST_OTHER_EMAILS = 3;

  private final WebPage page;
  private final Notes notes;
  private final Places places;

  DraftFiller(WebPage page, Notes notes, Places places) {
    this.page = page;
    this.notes = notes;
    this.places = places;
  }

  /** Numbers of an organization within a service do not repeat those of the service. */
  void addPhones(Draft draft, String prefix, List<Contact<PhoneNumbers.Found>> found) {
    for (Contact<PhoneNumbers.Found> phone : found) {
      if (prefix.isEmpty() || !ContactSheet.hasPhone(draft, "phones", phone.value())) {
        ContactSheet.addPhone(draft, prefix, phone.value(), phone.origin());
      }
    }
  }

  void addEmail(Draft draft, String path, Optional<Contact<String>> found) {
    found.ifPresent(email -> draft.offer(path, email.value(), email.origin()));
  }

  /** Further mailboxes of the organization itself; those of locations are told there. */
  void addOtherEmails(Draft draft, List<Contact<String>> found) {
    int index = 0;
    for (Contact<String> email : found) {
      if (index < MOST_OTHER_EMAILS && !draft.holds(email.value())) {
        draft.offer("contacts/" + index++ + "/email", email.value(), email.origin());
      }
    }
  }

  void addAddresses(Draft draft, String list, List<Contact<PostalAddress>> found) {
    for (Contact<PostalAddress> address : found) {
      ContactSheet.addAddress(draft, list, address.value(), address.origin());
    }
  }

  void addIdentifiers(Draft draft, List<Line> lines) {
    for (Line line : lines) {
      PageSpot origin = PageSpot.of(line, Method.TEXT);
      Identifiers.findKvk(line.text())
          .ifPresent(text -> addIdentifier(draft, "KvK", text, origin, Reason.KVK_INVALID));
      Identifiers.findAgb(line.text())
          .ifPresent(text -> addIdentifier(draft, "AGB", text, origin, Reason.AGB_INVALID));
    }
  }

  private void addIdentifier(Draft draft, String type, String text, PageSpot origin, Reason wrong) {
    Optional<String> number = Identifiers.eightDigits(text);
    if (number.isEmpty()) {
      notes.reject("organization_identifiers", text, wrong);
    } else if (PhoneNumbers.isPlaceholder(number.get()) && type.equals("KvK")) {
      notes.reject("organization_identifiers", text, Reason.VALUE_IS_PLACEHOLDER);
    } else {
      ContactSheet.addIdentifier(draft, type, number.get(), origin);
    }
  }

  /** The description from the running text, else what the page says of itself in its head. */
  void describe(Draft draft, List<Section> sections) {
    DescriptionFinder.find(sections, notes)
        .ifPresent(found ->
            draft.offer("description", found.text(), PageSpot.of(found.line(), Method.TEXT)));
    page.meta("description")
        .filter(text -> text.length() > 20)
        .ifPresent(text ->
            draft.offer(
                "description", text, PageSpot.at("meta[name=description]", Method.TEXT, 0.6)));
  }

  /** For whom, what it costs, how one gets it and where its clients live. */
  void addFacts(Draft draft, Optional<Line> name, List<Section> sections) {
    new FactFinder(places).addTo(draft, name, sections);
    boolean tellsNoAge = !draft.has("minimum_age") && !draft.has("maximum_age");
    page.meta("description")
        .filter(text -> tellsNoAge)
        .flatMap(Ages::find)
        .ifPresent(ages -> {
          PageSpot origin = PageSpot.at("meta[name=description]", Method.TEXT, 0.6);
          ages.minimum().ifPresent(age -> draft.offer("minimum_age", age, origin));
          ages.maximum().ifPresent(age -> draft.offer("maximum_age", age, origin));
        });
  }

  void addHours(Draft draft, Optional<HoursFinder.Found> found) {
    found.ifPresent(
        one -> ContactSheet.addHours(draft, one.hours(), PageSpot.of(one.line(), Method.TEXT)));
  }
}
