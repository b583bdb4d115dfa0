package wegwijs.indexer.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.structured.Thing;
import wegwijs.indexer.extract.text.PostalAddress;

/**
 * Puts the records of one page together: first the recipe, then what the page says for machines,
 * then its text. What stands in the foot or head of a page is of the organization. Used once.
 */
final class RecordMaker {
  private static final List<Set<Zone>> MAIN_THEN_SIDE =
      List.of(Set.of(Zone.MAIN), Set.of(Zone.SIDE));

  private final WebPage page;
  private final Things things;
  private final SiteOwner owner;
  private final Notes notes;
  private final Places places;
  private final Optional<SiteRecipe> recipe;
  private final PageContacts contacts;
  private final DraftFiller filler;

  RecordMaker(
      WebPage page,
      Things things,
      SiteOwner owner,
      Notes notes,
      Places places,
      PageContacts contacts,
      Optional<SiteRecipe> recipe) {
    this.page = page;
    this.things = things;
    this.owner = owner;
    this.notes = notes;
    this.places = places;
    this.recipe = recipe;
    this.contacts = contacts;
    filler = new DraftFiller(page, notes, places);
  }

  /** The organization that the page is of. */
  ExtractedRecord organization(Optional<Line> heading) {
    Draft draft = new Draft(page, RecordKind.ORGANIZATION, page.site());
    fillOrganization(draft, heading);
    return draft.build(notes.held());
  }

  private void fillOrganization(Draft draft, Optional<Line> heading) {
    draft.set("id", page.site());
    recipe.ifPresent(own -> own.fill(draft, page));
    ThingMapper mapper = new ThingMapper(draft, notes, places);
    Optional<Thing> thing = things.owner(page);
    thing.ifPresent(found -> {
      mapper.addSubject(found, "");
      mapper.addLocations(found, "locations");
    });
    owner.name().ifPresent(name -> draft.offer("name", name.text(), name.origin()));
    heading.ifPresent(line -> draft.offer("name", line.text(), PageSpot.of(line, Method.TEXT)));
    filler.addPhones(
        draft,
        "",
        PageContacts.firstOf(
            contacts.phones(), List.of(Zone.ABOUT, Set.of(Zone.FOOTER), Set.of(Zone.HEADER))));
    filler.addPhones(draft, "", PageContacts.inZones(contacts.phones(), Set.of(Zone.HEADER)));
    filler.addEmail(
        draft,
        "email",
        PageContacts.mailboxOfOrganization(
            Stream.of(Zone.ABOUT, Zone.AROUND)
                .flatMap(zones -> PageContacts.inZones(contacts.emails(), zones).stream())
                .toList()));
    List<Contact<PostalAddress>> addresses =
        PageContacts.firstOf(contacts.addresses(), List.of(Zone.ABOUT, Zone.AROUND));
    filler.addAddresses(draft, "locations", addresses);
    if (addresses.size() > 1) {
      addHeadOffice(draft);
    }
    new Branches(page, contacts).addTo(draft);
    filler.addOtherEmails(draft, PageContacts.inZones(contacts.ofTasks(), Zone.ABOUT));
    filler.addIdentifiers(draft, ownLines());
    draft.offer("website", page.site(), pageItself());
    List<Section> sections = Section.of(page.linesIn(Zone.ABOUT));
    Optional<HoursFinder.Found> about = HoursFinder.find(sections);
    Optional<HoursFinder.Found> shown =
        about
            .filter(found -> !found.ofProgramme())
            .or(() -> HoursFinder.find(Section.of(page.linesIn(Zone.AROUND))))
            .or(() -> about);
    things.ofOwner(page).forEach(found -> mapper.addHours(found, shown.isPresent()));
    filler.addHours(draft, shown);
    filler.describe(draft, sectionsFrom(heading));
    filler.addFacts(draft, heading, sections);
  }

  /** Where the page tells of branches, its foot tells of the whole organization. */
  private void addHeadOffice(Draft draft) {
    Set<Zone> foot = Set.of(Zone.FOOTER);
    filler.addPhones(draft, "", PageContacts.inZones(contacts.phones(), foot));
    filler.addAddresses(draft, "locations", PageContacts.inZones(contacts.addresses(), foot));
    filler.addOtherEmails(draft, PageContacts.inZones(contacts.ofTasks(), foot));
  }

  /** The one service that the page is about, with its organization within it. */
  ExtractedRecord service(Optional<Line> heading) {
    Draft draft = new Draft(page, RecordKind.SERVICE, page.address());
    recipe.ifPresent(own -> own.fill(draft, page));
    List<Section> sections = Section.of(page.linesIn(Zone.ABOUT));
    Optional<HoursFinder.Found> shown = HoursFinder.find(sections);
    ThingMapper mapper = new ThingMapper(draft, notes, places);
    things
        .service()
        .ifPresent(found -> {
          mapper.addSubject(found, "");
          mapper.addServiceFields(found);
          mapper.addLocations(found, "service_at_locations");
          mapper.addHours(found, shown.isPresent());
        });
    heading.ifPresent(line -> draft.offer("name", line.text(), PageSpot.of(line, Method.TEXT)));
    draft.offer("url", page.address(), pageItself());
    filler.addPhones(draft, "", PageContacts.firstOf(contacts.phones(), MAIN_THEN_SIDE));
    filler.addEmail(
        draft,
        "email",
        contacts.mailboxOfService(
            PageContacts.firstOf(contacts.emails(), MAIN_THEN_SIDE),
            things.owner(page).flatMap(thing -> thing.text("email")).isPresent()));
    filler.addAddresses(
        draft, "service_at_locations", PageContacts.firstOf(contacts.addresses(), MAIN_THEN_SIDE));
    if (!new Branches(page, contacts).addTo(draft)) {
      filler.addHours(draft, shown);
    }
    filler.describe(draft, sectionsFrom(heading));
    filler.addFacts(draft, heading, sections);
    addOwner(draft, List.of());
    filler.addOtherEmails(draft, PageContacts.inZones(contacts.ofTasks(), Set.of(Zone.MAIN)));
    return draft.build(notes.held());
  }

  /** One of several services on the page. */
  ExtractedRecord service(ServiceBlock block, List<Line> ofBlocks) {
    String address = page.address() + "#" + block.fragment();
    Draft draft = new Draft(page, RecordKind.SERVICE, address);
    draft.offer("name", block.heading().text(), PageSpot.of(block.heading(), Method.TEXT));
    draft.offer("url", address, pageItself());
    PageContacts own = contacts.on(block.indexes());
    filler.addPhones(draft, "", own.phones());
    filler.addEmail(draft, "email", own.emails().stream().findFirst());
    filler.addAddresses(draft, "service_at_locations", own.addresses());
    List<Section> sections = Section.of(block.lines());
    filler.addHours(draft, HoursFinder.find(sections));
    filler.describe(draft, sections);
    filler.addFacts(draft, Optional.of(block.heading()), sections);
    addOwner(draft, ofBlocks);
    return draft.build(notes.held());
  }

  /** The organization within a service: its name, and the contact data of the whole site. */
  private void addOwner(Draft draft, List<Line> ofBlocks) {
    Set<Integer> taken = new HashSet<>();
    ofBlocks.forEach(line -> taken.add(line.index()));
    ThingMapper mapper = new ThingMapper(draft, notes, places);
    things
        .owner(page)
        .ifPresent(thing -> {
          mapper.addSubject(thing, "organization/");
          mapper.addLocations(thing, "organization/locations");
        });
    owner.name().ifPresent(name -> draft.offer("organization/name", name.text(), name.origin()));
    if (!draft.has("organization/name")) {
      return;
    }
    draft.set("organization/id", organizationId(draft.text("organization/name").orElse("")));
    draft.offer("organization/website", page.site(), pageItself());
    filler.addPhones(draft, "organization/", others(contacts.phones(), taken, draft, "phones"));
    filler.addEmail(
        draft,
        "organization/email",
        PageContacts.mailboxOfOrganization(others(contacts.emails(), taken, draft, "email")));
    filler.addAddresses(
        draft,
        "organization/locations",
        others(contacts.addresses(), taken, draft, "service_at_locations"));
    addOwnersHours(draft, mapper);
    filler.addIdentifiers(draft, ownLines());
  }

  private void addOwnersHours(Draft draft, ThingMapper mapper) {
    String schedules = "organization/locations/0/schedules";
    things
        .ofOwner(page)
        .forEach(thing ->
            mapper
                .hours(thing)
                .filter(hours -> !hours.isUsualDefault())
                .ifPresent(hours ->
                    ContactSheet.addHours(
                        draft, schedules, hours, PageSpot.of(thing, "openingHours"))));
    HoursFinder.find(Section.of(page.linesIn(Zone.AROUND)))
        .ifPresent(found ->
            ContactSheet.addHours(
                draft, schedules, found.hours(), PageSpot.of(found.line(), Method.TEXT)));
  }

  /** What stands around the main part, and beside it when the service has its own. */
  private static <T> List<Contact<T>> others(
      List<Contact<T>> contacts, Set<Integer> taken, Draft draft, String field) {
    boolean serviceHasOwn = draft.has(field) || draft.hasAny(field);
    return contacts.stream()
        .filter(contact ->
            Zone.AROUND.contains(contact.zone()) || (serviceHasOwn && contact.zone() == Zone.SIDE))
        .filter(contact -> !taken.contains(contact.line().index()))
        .toList();
  }

  private List<Section> sectionsFrom(Optional<Line> heading) {
    List<Line> main = page.linesIn(Zone.MAIN);
    boolean isInMain = heading.filter(line -> line.zone() == Zone.MAIN).isPresent();
    List<Line> after =
        isInMain
            ? main.stream().filter(line -> line.index() > heading.orElseThrow().index()).toList()
            : main;
    return Section.of(after.isEmpty() ? page.linesIn(Zone.ABOUT) : after);
  }

  private List<Line> ownLines() {
    return page.lines().stream().filter(line -> line.zone().isOwn()).toList();
  }

  private static PageSpot pageItself() {
    return PageSpot.at(":root", Method.LINK, 0.95);
  }

  /** The owner of the site is known by its address, so that all its pages name the same one. */
  private String organizationId(String name) {
    boolean isOwner =
        owner.name().filter(own -> Folding.fold(own.text()).equals(Folding.fold(name))).isPresent()
            || things.owner(page).flatMap(Thing::name).filter(name::equals).isPresent();
    return isOwner ? page.site() : page.site() + "#" + Folding.fold(name).replace(' ', '-');
  }
}
