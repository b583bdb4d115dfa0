package wegwijs.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.ToldRecords;
import wegwijs.indexer.merge.match.Gathered;
import wegwijs.indexer.merge.match.Traits;
import wegwijs.indexer.merge.match.TraitsReader;

/** The records of a store as far as they are compared, and whose each service is. Used once. */
final class ToMatch {
  private final TraitsReader reader;
  private final Map<UUID, Stored<Organization>> organizations = new HashMap<>();
  private final Map<UUID, List<Traits>> services = new HashMap<>();
  private final List<Traits> ownerless = new ArrayList<>();

  private ToMatch(TraitsReader reader) {
    this.reader = reader;
  }

  static ToMatch read(ToldRecords records, TraitsReader reader) {
    ToMatch all = new ToMatch(reader);
    records.forEachOrganization(stored -> all.organizations.put(stored.value().id(), stored));
    records.forEachService(all::add);
    return all;
  }

  private void add(Stored<Service> stored) {
    UUID owner = stored.value().organizationId();
    if (owner == null) {
      ownerless.add(reader.of(stored, null));
    } else {
      Stored<Organization> organization = organizations.get(owner);
      services
          .computeIfAbsent(owner, any -> new ArrayList<>())
          .add(reader.of(stored, organization == null ? null : organization.value()));
    }
  }

  List<Traits> organizations() {
    return organizations.values().stream()
        .map(stored ->
            reader.ofOrganization(
                stored, Gathered.of(services.getOrDefault(stored.value().id(), List.of()))))
        .toList();
  }

  /** The services, those of organizations that are the same as services of one. */
  List<Traits> services(List<Set<UUID>> sameOrganizations) {
    Map<UUID, String> first = new HashMap<>();
    for (Set<UUID> cluster : sameOrganizations) {
      String one = cluster.iterator().next().toString();
      cluster.forEach(member -> first.put(member, one));
    }
    List<Traits> all = new ArrayList<>(ownerless);
    services.forEach((owner, offered) -> {
      String one = first.getOrDefault(owner, owner.toString());
      offered.forEach(traits -> all.add(traits.ownedBy(one)));
    });
    return all;
  }

  /** The services of these organizations. */
  Set<UUID> servicesOf(Set<UUID> some) {
    return some.stream()
        .flatMap(owner -> services.getOrDefault(owner, List.of()).stream())
        .map(Traits::id)
        .collect(Collectors.toSet());
  }

  /** The organizations that belong to one of these. */
  Set<UUID> childrenOf(Set<UUID> some) {
    return organizations.values().stream()
        .map(Stored::value)
        .filter(child -> some.contains(child.parentOrganizationId()))
        .map(Organization::id)
        .collect(Collectors.toSet());
  }
}
