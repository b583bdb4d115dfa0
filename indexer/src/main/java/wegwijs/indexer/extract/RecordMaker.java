package wegwijs.indexer.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.data.model.RecordKind;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.structured.Thing;
import wegwijs.indexer.extract.text.Identifiers;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.PostalAddress;
import wegwijs.indexer.report.Reason;

/**
 * Puts the records of one page together: first the recipe, then what the page says for machines,
 * then its text. What stands in the foot or head of a page is of the organization. Used once.
 */
final class RecordMaker {
  private static final Set<Zone> ABOUT = Set.of(Zone.MAIN, Zone.SIDE);
  private static final Set<Zone> AROUND = Set.of(Zone.FOOTER, Zone.HEADER);
  private static final Pattern GENERAL_MAILBOX =
      Pattern.compile(
          "(?i)(?:info|contact|welkom|balie|mail|post|algemeen|secretariaat|receptie|praktijk|assistente|gemeente|stichting|hallo)@.*");
  private static final Pattern PERSONAL_MAILBOX =
      Pattern.compile("(?i)[a-z]{1,20}\\.(?:[a-z]{1,6}\\.)?[a-z]{3,30}@.*");

  private final WebPage page;
  private final Things things;
  private final SiteOwner owner;
  private final Notes notes;
  private final Places places;
  private final Optional<SiteRecipe> recipe;
  private final List<Contact<PhoneNumbers.Found>> phones;
  private final List<Contact<String>> emails;
  private final List<Contact<PostalAddress>> addresses;

  RecordMaker(
      WebPage page,
      Things things,
      SiteOwner owner,
      Notes notes,
      Places places,
      Optional<SiteRecipe> recipe) {
    this.page = page;
    this.things = things;
    this.owner = owner;
    this.notes = notes;
    this.places = places;
    this.recipe = recipe;
    ContactFinder contacts = new ContactFinder(page, owner, notes);
    phones = contacts.phones();
    emails = contacts.emails();
    addresses = AddressFinder.find(page, notes);
  }

  /** The organization that the page is of. */
  ExtractedRecord organization(Optional<Line> heading) {
    Draft draft = new Draft(page, RecordKind.ORGANIZATION, siteAddress());
    fillOrganization(draft, heading);
    return draft.build(notes.held());
  }

  private void fillOrganization(Draft draft, Optional<Line> heading) {
    draft.set("id", siteAddress());
    recipe.ifPresent(own -> own.fill(draft, page));
    ThingMapper mapper = new ThingMapper(draft, notes, places);
    Optional<Thing> thing = things.owner(page);
    thing.ifPresent(found -> {
      mapper.addSubject(found, "");
      mapper.addLocations(found, "locations");
    });
    owner.name().ifPresent(name -> draft.offer("name", name.text(), name.origin()));
    heading.ifPresent(line -> draft.offer("name", line.text(), PageSpot.of(line, Method.TEXT)));
    List<Zone> zones = List.of(Zone.MAIN, Zone.SIDE, Zone.FOOTER, Zone.HEADER);
    addPhones(draft, "", firstOf(phones, List.of(ABOUT, Set.of(Zone.FOOTER), Set.of(Zone.HEADER))));
    addPhones(draft, "", inZones(phones, Set.of(Zone.HEADER)));
    firstOf(emails, List.of(ABOUT, AROUND)).stream()
        .min(Comparator.comparingInt(RecordMaker::rankForOrganization))
        .ifPresent(email -> draft.offer("email", email.value(), email.origin()));
    addAddresses(draft, "locations", firstOf(addresses, List.of(ABOUT, AROUND)));
    new Branches(page, phones, emails).addTo(draft, "locations", addresses);
    addIdentifiers(draft, zones);
    draft.offer("website", siteAddress(), pageItself());
    List<Section> sections = Section.of(linesIn(ABOUT));
    thing
        .flatMap(mapper::hours)
        .ifPresent(hours ->
            ContactSheet.addHours(draft, hours, PageSpot.of(thing.orElseThrow(), "openingHours")));
    HoursFinder.find(sections)
        .or(() -> HoursFinder.find(Section.of(linesIn(AROUND))))
        .ifPresent(found -> addHours(draft, found));
    describe(draft, sectionsFrom(heading));
    new FactFinder(places).addTo(draft, sections);
  }

  /** The one service that the page is about, with its organization within it. */
  ExtractedRecord service(Optional<Line> heading) {
    Draft draft = new Draft(page, RecordKind.SERVICE, pageAddress());
    recipe.ifPresent(own -> own.fill(draft, page));
    ThingMapper mapper = new ThingMapper(draft, notes, places);
    Optional<Thing> thing = things.service();
    thing.ifPresent(found -> {
      mapper.addSubject(found, "");
      mapper.addServiceFields(found);
      mapper.addLocations(found, "service_at_locations");
      mapper
          .hours(found)
          .ifPresent(
              hours -> ContactSheet.addHours(draft, hours, PageSpot.of(found, "openingHours")));
    });
    heading.ifPresent(line -> draft.offer("name", line.text(), PageSpot.of(line, Method.TEXT)));
    draft.offer("url", pageAddress(), pageItself());
    addPhones(draft, "", firstOf(phones, List.of(Set.of(Zone.MAIN), Set.of(Zone.SIDE))));
    firstOf(emails, List.of(Set.of(Zone.MAIN), Set.of(Zone.SIDE))).stream()
        .min(Comparator.comparingInt(RecordMaker::rankForService))
        .ifPresent(email -> draft.offer("email", email.value(), email.origin()));
    addAddresses(
        draft,
        "service_at_locations",
        firstOf(addresses, List.of(Set.of(Zone.MAIN), Set.of(Zone.SIDE))));
    fillTexts(draft, Section.of(linesIn(ABOUT)), sectionsFrom(heading));
    addOwner(draft, List.of());
    return draft.build(notes.held());
  }

  /** One of several services on the page. */
  ExtractedRecord service(ServiceBlock block, List<Line> ofBlocks) {
    Draft draft = new Draft(page, RecordKind.SERVICE, pageAddress() + "#" + block.fragment());
    Set<Integer> lines = new HashSet<>();
    block.lines().forEach(line -> lines.add(line.index()));
    draft.offer("name", block.heading().text(), PageSpot.of(block.heading(), Method.TEXT));
    draft.offer("url", pageAddress() + "#" + block.fragment(), pageItself());
    addPhones(
        draft, "", phones.stream().filter(phone -> lines.contains(phone.line().index())).toList());
    emails.stream()
        .filter(email -> lines.contains(email.line().index()))
        .findFirst()
        .ifPresent(email -> draft.offer("email", email.value(), email.origin()));
    addAddresses(
        draft,
        "service_at_locations",
        addresses.stream().filter(address -> lines.contains(address.line().index())).toList());
    List<Section> sections = Section.of(block.lines());
    fillTexts(draft, sections, sections);
    addOwner(draft, ofBlocks);
    return draft.build(notes.held());
  }

  private void fillTexts(Draft draft, List<Section> all, List<Section> fromHeading) {
    HoursFinder.find(all).ifPresent(found -> addHours(draft, found));
    describe(draft, fromHeading);
    new FactFinder(places).addTo(draft, all);
  }

  private static void addHours(Draft draft, HoursFinder.Found found) {
    ContactSheet.addHours(draft, found.hours(), PageSpot.of(found.line(), Method.TEXT));
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
    draft.offer("organization/website", siteAddress(), pageItself());
    addPhones(draft, "organization/", others(phones, taken, draft, "phones"));
    others(emails, taken, draft, "email").stream()
        .min(Comparator.comparingInt(RecordMaker::rankForOrganization))
        .ifPresent(email -> draft.offer("organization/email", email.value(), email.origin()));
    addAddresses(
        draft, "organization/locations", others(addresses, taken, draft, "service_at_locations"));
    HoursFinder.find(Section.of(linesIn(AROUND)))
        .ifPresent(found ->
            ContactSheet.addHours(
                draft,
                "organization/locations/0/schedules",
                found.hours(),
                PageSpot.of(found.line(), Method.TEXT)));
    addIdentifiers(draft, List.of(Zone.MAIN, Zone.SIDE, Zone.FOOTER, Zone.HEADER));
  }

  /** What stands around the main part, and beside it when the service has its own. */
  private static <T> List<Contact<T>> others(
      List<Contact<T>> contacts, Set<Integer> taken, Draft draft, String field) {
    boolean serviceHasOwn = draft.has(field) || draft.hasAny(field);
    return contacts.stream()
        .filter(contact ->
            AROUND.contains(contact.zone()) || (serviceHasOwn && contact.zone() == Zone.SIDE))
        .filter(contact -> !taken.contains(contact.line().index()))
        .toList();
  }

  private void addPhones(Draft draft, String prefix, List<Contact<PhoneNumbers.Found>> found) {
    for (Contact<PhoneNumbers.Found> phone : found) {
      if (prefix.isEmpty() || !hasPhone(draft, phone.value())) {
        ContactSheet.addPhone(draft, prefix, phone.value(), phone.origin());
      }
    }
  }

  private static boolean hasPhone(Draft draft, PhoneNumbers.Found phone) {
    for (int i = 0; i < draft.size("phones"); i++) {
      String known = draft.text("phones/" + i + "/number").orElse("");
      if (PhoneNumbers.parse(known).filter(other -> other.key().equals(phone.key())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void addAddresses(Draft draft, String list, List<Contact<PostalAddress>> found) {
    for (Contact<PostalAddress> address : found) {
      ContactSheet.addAddress(draft, list, address.value(), address.origin());
    }
  }

  private void addIdentifiers(Draft draft, List<Zone> zones) {
    for (Line line : page.lines()) {
      if (zones.contains(line.zone())) {
        PageSpot origin = PageSpot.of(line, Method.TEXT);
        Identifiers.findKvk(line.text())
            .ifPresent(text -> addIdentifier(draft, "KvK", text, origin, Reason.KVK_INVALID));
        Identifiers.findAgb(line.text())
            .ifPresent(text -> addIdentifier(draft, "AGB", text, origin, Reason.AGB_INVALID));
      }
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

  private void describe(Draft draft, List<Section> sections) {
    DescriptionFinder.find(sections, notes)
        .ifPresent(found ->
            draft.offer("description", found.text(), PageSpot.of(found.line(), Method.TEXT)));
    page.meta("description")
        .filter(text -> text.length() > 20)
        .ifPresent(text ->
            draft.offer(
                "description", text, new PageSpot("meta[name=description]", Method.TEXT, 0.6)));
  }

  private List<Section> sectionsFrom(Optional<Line> heading) {
    List<Line> main = linesIn(Set.of(Zone.MAIN));
    boolean isInMain = heading.filter(line -> line.zone() == Zone.MAIN).isPresent();
    List<Line> after =
        isInMain
            ? main.stream().filter(line -> line.index() > heading.orElseThrow().index()).toList()
            : main;
    return Section.of(after.isEmpty() ? linesIn(ABOUT) : after);
  }

  private List<Line> linesIn(Set<Zone> zones) {
    return page.lines().stream().filter(line -> zones.contains(line.zone())).toList();
  }

  /** The contacts of the first of these groups of zones that has any. */
  private static <T> List<Contact<T>> firstOf(List<Contact<T>> contacts, List<Set<Zone>> groups) {
    for (Set<Zone> zones : groups) {
      List<Contact<T>> found = inZones(contacts, zones);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new ArrayList<>();
  }

  private static <T> List<Contact<T>> inZones(List<Contact<T>> contacts, Set<Zone> zones) {
    return contacts.stream().filter(contact -> zones.contains(contact.zone())).toList();
  }

  private static int rankForOrganization(Contact<String> email) {
    if (GENERAL_MAILBOX.matcher(email.value()).matches()) {
      return 0;
    }
    return 1 + rankForService(email);
  }

  private static int rankForService(Contact<String> email) {
    return PERSONAL_MAILBOX.matcher(email.value()).matches() ? 1 : 0;
  }

  private static PageSpot pageItself() {
    return new PageSpot(":root", Method.LINK, 0.95);
  }

  private String pageAddress() {
    String address = page.url().toString();
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  private String siteAddress() {
    URI url = page.url();
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    return url.getScheme() + "://" + host + port + "/";
  }

  /** The owner of the site is known by its address, so that all its pages name the same one. */
  private String organizationId(String name) {
    boolean isOwner =
        owner.name().filter(own -> Folding.fold(own.text()).equals(Folding.fold(name))).isPresent()
            || things.owner(page).flatMap(Thing::name).filter(name::equals).isPresent();
    return isOwner ? siteAddress() : siteAddress() + "#" + Folding.fold(name).replace(' ', '-');
  }
}
