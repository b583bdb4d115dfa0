package wegwijs.indexer.merge.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Address;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.OrganizationIdentifier;
import wegwijs.data.model.Phone;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.model.Source;
import wegwijs.data.model.Stored;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.merge.Areas;

/** Reads what is compared out of records. Safe to share between threads. */
public final class TraitsReader {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9])([0-9]{1,5})\\s*-?\\s*([a-zA-Z]?)");

  private final Areas areas;
  private final Map<String, Source> sources;

  /** A reader that finds areas by these places, and knows where each source is from. */
  public TraitsReader(Areas areas, Map<String, Source> sources) {
    this.areas = areas;
    this.sources = Map.copyOf(sources);
  }

  /**
   * The traits of a service.
   *
   * @param organization that offers it, if it is known
   */
  public Traits of(Stored<Service> stored, @Nullable Organization organization) {
    Service service = stored.value();
    return new Traits(
        service.id(),
        stored.provenance().source(),
        NameWords.of(service.name(), organization == null ? "" : organization.name()),
        owner(service, organization),
        contact(service),
        place(stored),
        new OfferTraits(
            WordSet.of(service.description(), service.summary()),
            service.minimumAge(),
            service.maximumAge()));
  }

  /**
   * The traits of an organization.
   *
   * @param gathered what its services tell of it; where the organization itself says nothing, its
   *     services are all there is to know it by
   */
  public Traits ofOrganization(Stored<Organization> stored, Gathered gathered) {
    Organization organization = stored.value();
    ContactReader contact = new ContactReader();
    organization.phones().forEach(phone -> contact.phone(phone.number()));
    contact.email(organization.email());
    contact.url(organization.website());
    gathered.addTo(contact);
    Set<String> addresses = new HashSet<>(gathered.addresses());
    Set<String> streets = new HashSet<>(gathered.streets());
    organization.locations().forEach(location -> addresses(location, addresses, streets));
    return new Traits(
        organization.id(),
        stored.provenance().source(),
        NameWords.of(organization.name(), ""),
        new Owner("", false, identifiers(organization)),
        contact.traits(),
        new PlaceTraits(addresses, streets, gathered.isEverywhere(), gathered.municipalities()),
        new OfferTraits(WordSet.of(organization.description()), null, null));
  }

  private static Owner owner(Service service, @Nullable Organization organization) {
    return organization == null
        ? new Owner("", false, Set.of())
        : new Owner(
            organization.id().toString(),
            Folding.fold(organization.name()).equals(Folding.fold(service.name())),
            identifiers(organization));
  }

  private static Set<String> identifiers(Organization organization) {
    return organization.organizationIdentifiers().stream()
        .map(TraitsReader::identifier)
        .collect(Collectors.toSet());
  }

  private static String identifier(OrganizationIdentifier identifier) {
    return Objects.toString(identifier.identifierType(), "").strip().toLowerCase(Locale.ROOT)
        + ":"
        + identifier.identifier().strip();
  }

  private static ContactTraits contact(Service service) {
    ContactReader contact = new ContactReader();
    service.phones().stream().map(Phone::number).forEach(contact::phone);
    contact.email(service.email());
    contact.url(service.url());
    contact.text(service.summary());
    contact.text(service.description());
    contact.text(service.applicationProcess());
    return contact.traits();
  }

  private PlaceTraits place(Stored<Service> stored) {
    Set<String> addresses = new HashSet<>();
    Set<String> streets = new HashSet<>();
    stored.value().serviceAtLocations().stream()
        .map(ServiceAtLocation::location)
        .filter(Objects::nonNull)
        .forEach(location -> addresses(location, addresses, streets));
    Source source = sources.get(stored.provenance().source());
    Reach reach = areas.of(stored.value(), source == null ? null : source.municipality());
    return new PlaceTraits(addresses, streets, reach.everywhere(), reach.municipalities());
  }

  private static void addresses(Location location, Set<String> addresses, Set<String> streets) {
    for (Address address : location.addresses()) {
      String street = Objects.toString(address.address1(), "");
      Matcher number = NUMBER.matcher(street);
      if (!number.find()) {
        continue;
      }
      String house = number.group(1) + number.group(2).toLowerCase(Locale.ROOT);
      if (address.postalCode() != null) {
        addresses.add(address.postalCode().replace(" ", "").toUpperCase(Locale.ROOT) + " " + house);
      }
      streets.add(
          Folding.fold(street.substring(0, number.start())).replace(" ", "")
              + " "
              + house
              + " "
              + Folding.fold(Objects.toString(address.city(), "")));
    }
  }
}
