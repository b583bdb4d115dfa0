package wegwijs.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Stored;
import wegwijs.data.store.ToldRecords;
import wegwijs.indexer.merge.match.Gathered;
import wegwijs.indexer.merge.match.Traits;
import wegwijs.indexer.merge.match.TraitsReader;

/** The records of a store as far as they are compared, and whose each service is. Used once. */
final class ToMatch {
  private final TraitsReader reader;
  private final Map<UUID, Stored<Organization>> organizations = new HashMap<>();
  private final Map<UUID, Gathered> gathered = new HashMap<>();
  private final List<Traits> services = new ArrayList<>();
  private final Map<UUID, UUID> owners = new HashMap<>();

  private ToMatch(TraitsReader reader) {
    this.reader = reader;
  }

  static ToMatch read(ToldRecords records, TraitsReader reader) {
    ToMatch all = new ToMatch(reader);
    records.forEachOrganization(stored -> all.organizations.put(stored.value().id(), stored));
    records.forEachService(stored -> {
      UUID owner = stored.value().organizationId();
      Traits traits = reader.of(stored, all.organization(owner));
      all.services.add(traits);
      if (owner != null) {
        all.owners.put(traits.id(), owner);
        all.gathered.computeIfAbsent(owner, any -> new Gathered()).add(traits);
      }
    });
    return all;
  }

  private @Nullable Organization organization(@Nullable UUID id) {
    Stored<Organization> stored = id == null ? null : organizations.get(id);
    return stored == null ? null : stored.value();
  }

  List<Traits> organizations() {
    return organizations.values().stream()
        .map(stored ->
            reader.ofOrganization(
                stored, gathered.getOrDefault(stored.value().id(), new Gathered())))
        .toList();
  }

  /** The services, those of organizations that are the same as services of one. */
  List<Traits> services(List<Set<UUID>> sameOrganizations) {
    Map<UUID, String> first = new HashMap<>();
    for (Set<UUID> cluster : sameOrganizations) {
      String one = cluster.iterator().next().toString();
      cluster.forEach(member -> first.put(member, one));
    }
    return services.stream()
        .map(traits -> {
          UUID owner = owners.get(traits.id());
          return owner == null
              ? traits
              : traits.ownedBy(first.getOrDefault(owner, owner.toString()));
        })
        .toList();
  }

  /** The services of these organizations. */
  Set<UUID> servicesOf(Set<UUID> some) {
    return owners.entrySet().stream()
        .filter(entry -> some.contains(entry.getValue()))
        .map(Map.Entry::getKey)
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
