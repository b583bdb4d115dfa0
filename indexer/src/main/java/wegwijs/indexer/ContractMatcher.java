package wegwijs.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Address;
import wegwijs.data.model.Location;
import wegwijs.data.model.Organization;
import wegwijs.data.model.OrganizationIdentifier;
import wegwijs.data.model.Service;
import wegwijs.data.model.ServiceAtLocation;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.Places;
import wegwijs.data.place.Region;
import wegwijs.data.schema.Reach;
import wegwijs.data.store.ContractLine;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.merge.Areas;

/**
 * Finds the organization that a line of a contract list is about: by KvK number, by AGB code, else
 * by its whole name together with a municipality. A name alone is never enough.
 */
final class ContractMatcher {
  private final Places places;
  private final Areas areas;
  private final Function<UUID, List<Service>> services;
  private final Map<String, List<Organization>> byIdentifier = new HashMap<>();
  private final Map<String, List<Organization>> byName = new HashMap<>();

  /** A matcher that is told of organizations first, and asks for their services. */
  ContractMatcher(Places places, Function<UUID, List<Service>> services) {
    this.places = places;
    this.areas = new Areas(places);
    this.services = services;
  }

  void add(Organization organization) {
    for (OrganizationIdentifier identifier : organization.organizationIdentifiers()) {
      String key = key(identifier.identifierType(), identifier.identifier());
      byIdentifier.computeIfAbsent(key, any -> new ArrayList<>()).add(organization);
    }
    String name = Folding.fold(organization.name());
    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(organization);
  }

  private static String key(@Nullable String type, String number) {
    return Folding.fold(Objects.requireNonNullElse(type, "")) + " " + number;
  }

  ContractMatch match(ContractLine line) {
    List<Organization> numbered = numbered("KvK", line.kvk());
    if (numbered.isEmpty()) {
      numbered = numbered("AGB", line.agb());
    }
    if (!numbered.isEmpty()) {
      return decide(numbered, line);
    }
    List<Organization> named =
        line.organization() == null
            ? List.of()
            : byName.getOrDefault(Folding.fold(line.organization()), List.of());
    List<Organization> possible =
        named.stream().filter(organization -> !isAnother(organization, line)).toList();
    if (possible.isEmpty()) {
      return new ContractMatch.Unknown();
    }
    Set<String> wanted = municipalities(line);
    List<Organization> near =
        possible.stream()
            .filter(
                organization -> municipalities(organization).stream().anyMatch(wanted::contains))
            .toList();
    return near.isEmpty() ? new ContractMatch.WithoutPlace(names(possible)) : decide(near, line);
  }

  private List<Organization> numbered(String type, @Nullable String number) {
    return number == null ? List.of() : byIdentifier.getOrDefault(key(type, number), List.of());
  }

  /** Branches share a number; the name may tell which of them is meant. */
  private static ContractMatch decide(List<Organization> found, ContractLine line) {
    List<Organization> same =
        found.stream()
            .filter(organization ->
                line.organization() != null
                    && Folding.fold(organization.name()).equals(Folding.fold(line.organization())))
            .toList();
    List<Organization> left = same.size() == 1 ? same : found;
    return left.size() == 1
        ? new ContractMatch.Matched(left.getFirst().id())
        : new ContractMatch.Several(names(left));
  }

  /** An organization with another KvK number than the line gives is another one. */
  private static boolean isAnother(Organization organization, ContractLine line) {
    return line.kvk() != null
        && organization.organizationIdentifiers().stream()
            .anyMatch(identifier ->
                "KvK".equals(identifier.identifierType())
                    && !identifier.identifier().equals(line.kvk()));
  }

  private Set<String> municipalities(ContractLine line) {
    Set<String> codes = new HashSet<>();
    String told = line.contract().municipality();
    if (told != null) {
      codes.add(told);
      places.findRegion(told).map(Region::municipalityCodes).ifPresent(codes::addAll);
    }
    if (line.city() != null) {
      places.findMunicipality(line.city()).map(Municipality::code).ifPresent(codes::add);
    }
    return codes;
  }

  private Set<String> municipalities(Organization organization) {
    Set<String> codes = new HashSet<>(codes(organization.locations().stream()));
    for (Service service : services.apply(organization.id())) {
      Reach reach = areas.of(service, null);
      codes.addAll(reach.municipalities());
      codes.addAll(
          codes(
              service.serviceAtLocations().stream()
                  .map(ServiceAtLocation::location)
                  .filter(Objects::nonNull)));
    }
    return codes;
  }

  private List<String> codes(Stream<Location> locations) {
    return locations
        .flatMap(location -> location.addresses().stream())
        .map(Address::city)
        .filter(Objects::nonNull)
        .flatMap(city -> places.findMunicipality(city).stream())
        .map(Municipality::code)
        .toList();
  }

  private static List<String> names(List<Organization> organizations) {
    return organizations.stream()
        .map(organization -> organization.name() + " (" + organization.id() + ")")
        .toList();
  }
}
