package wegwijs.indexer.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.structured.Thing;

/**
 * Puts together the records of organizations that do not own the site, as directories tell of them:
 * only from what stands in their own part of the page. Used once.
 */
final class GuestMaker {
  private final WebPage page;
  private final Guests guests;
  private final Notes notes;
  private final Places places;
  private final PageContacts contacts;

  GuestMaker(WebPage page, Guests guests, Notes notes, Places places, PageContacts contacts) {
    this.page = page;
    this.guests = guests;
    this.notes = notes;
    this.places = places;
    this.contacts = contacts;
  }

  /** The one that the page is about. */
  ExtractedRecord subject(Line heading, Things things) {
    return record(
        page.address(), heading, guests.linesAbout(), Guests.named(heading.text(), things));
  }

  /** One of several that it lists. */
  ExtractedRecord listed(ServiceBlock block) {
    String address = page.address() + "#" + block.fragment();
    return record(address, block.heading(), block.lines(), Optional.empty());
  }

  /** A service that another organization offers than the one that owns the site. */
  ExtractedRecord service(Line heading, String provider) {
    Draft draft = new Draft(page, RecordKind.SERVICE, page.address());
    draft.offer("url", page.address(), PageSpot.of(heading, Method.LINK));
    draft.offer("organization/name", provider, PageSpot.of(heading, Method.TEXT));
    draft.set("organization/id", page.site() + "#" + Folding.fold(provider).replace(' ', '-'));
    return filled(draft, heading, guests.linesAbout());
  }

  private ExtractedRecord record(
      String address, Line heading, List<Line> lines, Optional<Thing> thing) {
    Draft draft = new Draft(page, RecordKind.ORGANIZATION, address);
    draft.set("id", address);
    ThingMapper mapper = new ThingMapper(draft, notes, places);
    thing.ifPresent(found -> {
      mapper.addSubject(found, "");
      mapper.addLocations(found, "locations");
      mapper.addHours(found, true);
    });
    return filled(draft, heading, lines);
  }

  private ExtractedRecord filled(Draft draft, Line heading, List<Line> lines) {
    draft.offer("name", heading.text(), PageSpot.of(heading, Method.TEXT));
    Set<Integer> indexes = new HashSet<>(Set.of(heading.index()));
    lines.forEach(line -> indexes.add(line.index()));
    PageContacts own = contacts.on(indexes);
    DraftFiller filler = new DraftFiller(page, notes, places);
    filler.addPhones(draft, "", own.phones());
    filler.addEmail(draft, "email", PageContacts.mailboxOfOrganization(own.emails()));
    filler.addAddresses(draft, draft.locations(), own.addresses());
    guests
        .website(indexes)
        .ifPresent(link ->
            draft.offer(
                draft.ofOrganization("website"), link.href(), PageSpot.of(heading, Method.LINK)));
    filler.addIdentifiers(draft, lines);
    List<Section> sections = Section.of(lines);
    filler.addHours(draft, HoursFinder.find(sections));
    filler.describe(draft, sections);
    filler.addFacts(draft, Optional.of(heading), sections);
    return draft.build(notes.held());
  }
}
