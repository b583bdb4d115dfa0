package wegwijs.indexer.extract;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.place.Area;
import wegwijs.data.place.Places;
import wegwijs.data.place.UnknownArea;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.structured.Thing;
import wegwijs.indexer.extract.text.Addresses;
import wegwijs.indexer.extract.text.EmailAddresses;
import wegwijs.indexer.extract.text.Identifiers;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.PostalAddress;
import wegwijs.indexer.extract.text.WordPattern;
import wegwijs.indexer.report.Reason;

/** Brings what a page says for machines into a draft, under the same checks as texts. */
final class ThingMapper {
  private static final Map<String, String> DAYS =
      Map.of(
          "mo",
          "maandag",
          "tu",
          "dinsdag",
          "we",
          "woensdag",
          "th",
          "donderdag",
          "fr",
          "vrijdag",
          "sa",
          "zaterdag",
          "su",
          "zondag");
  private static final WordPattern OF_OTHERS =
      WordPattern.of(
          "\\bpress\\b|\\bpers\\b|\\bmedia\\b|human"
              + " resources|recruitment|vacature|billing|facturatie|webmaster|privacy");
  private static final int MOST_LOCATIONS = 30;
  private static final int MOST_PRICES = 3;
  private static final Pattern AGE = Pattern.compile("\\d{1,3}");
  private static final Pattern PRICE = Pattern.compile("\\d{1,5}(?:\\.\\d{1,2})?");

  private final Draft draft;
  private final Notes notes;
  private final Places places;

  ThingMapper(Draft draft, Notes notes, Places places) {
    this.draft = draft;
    this.notes = notes;
    this.places = places;
  }

  /** The thing that the record is about. */
  void addSubject(Thing thing, String prefix) {
    offer(thing, "name", prefix + "name");
    offer(thing, "alternateName", prefix + "alternate_name");
    thing
        .text("description")
        .filter(
            text -> text.length() > 20 && !text.toLowerCase(Locale.ROOT).contains("lorem ipsum"))
        .ifPresent(
            text -> draft.offer(prefix + "description", text, PageSpot.of(thing, "description")));
    addContacts(thing, prefix);
  }

  private void addContacts(Thing thing, String prefix) {
    addPhones(thing, prefix);
    List<Thing> points =
        thing.things("contactPoint").stream().filter(point -> !isForOthers(point)).toList();
    points.forEach(point -> addPhones(point, prefix));
    addEmail(thing, prefix);
    points.forEach(point -> addEmail(point, prefix));
    addIdentifiers(thing);
  }

  /** Journalists, applicants and suppliers ask there, and no clients. */
  private static boolean isForOthers(Thing point) {
    return point.texts("contactType").stream().anyMatch(OF_OTHERS::isIn);
  }

  private void offer(Thing thing, String property, String path) {
    thing.text(property).ifPresent(text -> draft.offer(path, text, PageSpot.of(thing, property)));
  }

  private void addPhones(Thing thing, String prefix) {
    for (String text : thing.texts("telephone")) {
      List<PhoneNumbers.Found> found = PhoneNumbers.find(text.replaceFirst("(?i)^tel:", ""));
      for (PhoneNumbers.Found phone : found) {
        if (PhoneNumbers.isPlaceholder(phone.written())) {
          notes.reject("phones", text, Reason.VALUE_IS_PLACEHOLDER);
        } else {
          ContactSheet.addPhone(draft, prefix, phone, PageSpot.of(thing, "telephone"));
        }
      }
      if (found.isEmpty() && PhoneNumbers.isPlaceholder(text)) {
        notes.reject("phones", text, Reason.VALUE_IS_PLACEHOLDER);
      }
    }
  }

  private void addEmail(Thing thing, String prefix) {
    for (String text : thing.texts("email")) {
      for (String email : EmailAddresses.find(text.replaceFirst("(?i)^mailto:", ""))) {
        PageSpot origin = PageSpot.of(thing, "email");
        switch (EmailAddresses.kind(email)) {
          case ORDINARY -> draft.offer(prefix + "email", email, origin);
          case PRIVATE -> notes.hold("email", email, Reason.PERSONAL_MAILBOX, origin);
          case PLACEHOLDER -> notes.reject("email", email, Reason.VALUE_IS_PLACEHOLDER);
          case VENDOR, TECHNICAL -> notes.reject("email", email, Reason.VALUE_OF_OTHER_PARTY);
        }
      }
    }
  }

  private void addIdentifiers(Thing thing) {
    for (String property : List.of("taxID", "vatID", "identifier", "leiCode")) {
      for (Thing identifier : thing.things(property)) {
        String label = identifier.text("propertyID").or(() -> identifier.text("name")).orElse("");
        identifier
            .text("value")
            .ifPresent(value -> addIdentifier(thing, property, label + " " + value));
      }
      thing.texts(property).forEach(value -> addIdentifier(thing, property, value));
    }
  }

  private void addIdentifier(Thing thing, String property, String text) {
    PageSpot origin = PageSpot.of(thing, property);
    Identifiers.findKvk(text)
        .flatMap(Identifiers::eightDigits)
        .ifPresent(number -> ContactSheet.addIdentifier(draft, "KvK", number, origin));
    Identifiers.findAgb(text)
        .flatMap(Identifiers::eightDigits)
        .ifPresent(number -> ContactSheet.addIdentifier(draft, "AGB", number, origin));
  }

  /** Its addresses, and those of its branches, as locations of the list. */
  void addLocations(Thing thing, String list) {
    addLocation(thing, list, false);
    for (String property : List.of("department", "subOrganization", "location", "hasPart")) {
      for (Thing branch : thing.things(property)) {
        addLocation(branch, list, true);
      }
    }
  }

  private void addLocation(Thing thing, String list, boolean isBranch) {
    for (Thing address : thing.things("address")) {
      Optional<PostalAddress> found = address(address);
      int index = draft.size(list);
      if (found.isPresent() && index < MOST_LOCATIONS) {
        if (found.get().isPlaceholder()) {
          notes.reject("addresses", found.get().street().orElse(""), Reason.VALUE_IS_PLACEHOLDER);
          continue;
        }
        ContactSheet.addAddress(draft, list, found.get(), PageSpot.of(thing, "address"));
        if (isBranch) {
          thing
              .text("name")
              .ifPresent(name ->
                  draft.offer(
                      Draft.location(list, index) + "/name", name, PageSpot.of(thing, "name")));
        }
      }
    }
  }

  private static Optional<PostalAddress> address(Thing address) {
    Optional<String> postcode =
        address.text("postalCode").flatMap(Addresses::findPostcode).map(Addresses.AtPostcode::code);
    Optional<String> box =
        address
            .text("postOfficeBoxNumber")
            .map(number -> "Postbus " + number.replaceFirst("(?i)^postbus ", ""));
    Optional<String> street =
        address.text("streetAddress").map(text -> text.replaceAll("\\s*\\n\\s*", ", "));
    Optional<String> city = address.text("addressLocality");
    PostalAddress found =
        new PostalAddress(
            street.or(() -> box), postcode, city, street.isEmpty() && box.isPresent());
    return found.street().isEmpty() && city.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /**
   * Adds its hours to the record.
   *
   * @param pageShowsHours whether a reader sees hours on the page, which go before what a module of
   *     the site filled in when nobody told it better
   */
  void addHours(Thing thing, boolean pageShowsHours) {
    hours(thing)
        .filter(hours -> !(pageShowsHours && hours.isUsualDefault()))
        .ifPresent(
            hours -> ContactSheet.addHours(draft, hours, PageSpot.of(thing, "openingHours")));
  }

  /** The hours of a thing, from either of the two properties of schema.org. */
  Optional<OpeningHours> hours(Thing thing) {
    List<String> phrases = new ArrayList<>();
    for (Thing rule : thing.things("openingHoursSpecification")) {
      String days =
          rule.texts("dayOfWeek").stream()
              .map(ThingMapper::dutchDay)
              .filter(day -> !day.isEmpty())
              .collect(Collectors.joining(", "));
      Optional<String> opens = rule.text("opens").map(ThingMapper::minutes);
      Optional<String> closes = rule.text("closes").map(ThingMapper::minutes);
      if (!days.isEmpty() && opens.isPresent() && closes.isPresent() && !opens.equals(closes)) {
        phrases.add(days + " " + opens.get() + "-" + closes.get());
      }
    }
    for (String text : thing.texts("openingHours")) {
      phrases.add(dutch(text));
    }
    Predicate<OpeningHours> isUseful = OpeningHours::tellsHours;
    return phrases.isEmpty()
        ? Optional.empty()
        : OpeningHours.parse(String.join("\n", phrases)).filter(isUseful);
  }

  private static String minutes(String time) {
    return time.length() > 5 ? time.substring(0, 5) : time;
  }

  private static String dutchDay(String day) {
    String local = day.substring(Math.max(day.lastIndexOf('/'), day.lastIndexOf('#')) + 1);
    for (DayOfWeek known : DayOfWeek.values()) {
      if (local.equalsIgnoreCase(known.name())) {
        return DAYS.getOrDefault(known.name().substring(0, 2).toLowerCase(Locale.ROOT), "");
      }
    }
    return DAYS.getOrDefault(local.toLowerCase(Locale.ROOT), "");
  }

  /** "Mo-Fr 08:00-12:00,13:00-17:00" with days in Dutch. */
  private static String dutch(String text) {
    // Some site builders write each day of the week, and no hours behind one that is closed.
    String result = text.replaceAll("\\b(?:Mo|Tu|We|Th|Fr|Sa|Su) +(?=,|$)", "");
    for (Map.Entry<String, String> day : DAYS.entrySet()) {
      result = result.replaceAll("(?i)\\b" + day.getKey() + "\\b", day.getValue());
    }
    return result;
  }

  /** What only a service has. */
  void addServiceFields(Thing thing) {
    for (Thing channel : thing.things("availableChannel")) {
      channel.things("servicePhone").forEach(phone -> addPhones(phone, ""));
      channel
          .things("serviceLocation")
          .forEach(place -> addLocation(place, draft.locations(), true));
    }
    int index = 0;
    for (String name : thing.texts("areaServed")) {
      Area area = places.resolveArea(name);
      if (!(area instanceof UnknownArea)) {
        draft.offer(
            "service_areas/" + index++ + "/name", area.label(), PageSpot.of(thing, "areaServed"));
      }
    }
    List<String> prices = thing.things("offers").stream().flatMap(offer -> price(offer)).toList();
    for (int i = 0; i < Math.min(MOST_PRICES, prices.size()); i++) {
      draft.offer("cost_options/" + i + "/amount", prices.get(i), PageSpot.of(thing, "offers"));
      draft.set("cost_options/" + i + "/currency", "EUR");
    }
    for (Thing audience : thing.things("audience")) {
      age(audience, "suggestedMinAge", "minimum_age");
      age(audience, "suggestedMaxAge", "maximum_age");
      audience
          .text("audienceType")
          .or(() -> audience.text("name"))
          .ifPresent(
              text -> draft.offer("eligibility_description", text, PageSpot.of(thing, "audience")));
    }
  }

  private void age(Thing audience, String property, String field) {
    audience
        .text(property)
        .filter(age -> AGE.matcher(age).matches())
        .ifPresent(age -> draft.offer(field, age, PageSpot.of(audience, property)));
  }

  /** The price of an offer in euros. */
  private static Stream<String> price(Thing offer) {
    boolean isEuro =
        offer.text("priceCurrency").filter(code -> !code.equalsIgnoreCase("EUR")).isEmpty();
    return isEuro
        ? offer.texts("price").stream().filter(price -> PRICE.matcher(price).matches())
        : Stream.empty();
  }
}
