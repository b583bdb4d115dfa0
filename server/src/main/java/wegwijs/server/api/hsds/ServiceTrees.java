package wegwijs.server.api.hsds;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.RecordPages;
import wegwijs.server.search.Search;

/**
 * Services as the specification shapes them, with their organization inside. {@code last_modified}
 * is the moment at which the record last changed here, so that {@code modified_after} means what a
 * client that keeps a copy needs. Safe to share.
 */
final class ServiceTrees {
  private static final String PLACES = "service_at_locations";

  private final RecordPages pages;
  private final Search search;
  private final Trees trees;

  ServiceTrees(RecordPages pages, Search search, Trees trees) {
    this.pages = pages;
    this.search = search;
    this.trees = trees;
  }

  /** The services of these ids, in their order, with all or only what is one to one. */
  List<Map<String, Object>> of(Collection<UUID> ids, boolean isFull) {
    return ofRecords(pages.services(ids), isFull);
  }

  List<Map<String, Object>> ofRecords(List<Stored<Service>> services, boolean isFull) {
    Map<UUID, Organization> organizations = organizations(services);
    return services.stream().map(service -> tree(service, organizations, isFull)).toList();
  }

  /** Only the ids and the moments of change. */
  static Map<String, Object> minimal(RecordPages.Change change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", change.id());
    tree.put("modified_date", change.at());
    return tree;
  }

  private Map<String, Object> tree(
      Stored<Service> stored, Map<UUID, Organization> organizations, boolean isFull) {
    Service service = stored.value();
    Map<String, Object> tree = Trees.full(service);
    tree.put("last_modified", stored.lifecycle().lastChanged());
    UUID organizationId = service.organizationId();
    if (organizationId != null && organizations.get(organizationId) != null) {
      tree.put("organization", Trees.full(organizations.get(organizationId)));
    }
    if (isFull) {
      enrich(service.id(), tree);
    }
    return Completion.complete(
        "service", isFull ? tree : Trees.basic(tree, "organization", "program"));
  }

  private void enrich(UUID service, Map<String, Object> tree) {
    List<Object> attributes =
        trees.attributes(
            service, tree.get("attributes"), search.findLabels(service).orElse(List.of()));
    if (!attributes.isEmpty()) {
      tree.put("attributes", attributes);
    }
    tree.computeIfPresent("capacities", (name, all) -> complete((List<?>) all));
    for (Object place : tree.get(PLACES) instanceof List<?> places ? places : List.of()) {
      if (place instanceof Map<?, ?> map) {
        putIfAbsent(map, "service_id", service.toString());
      }
    }
  }

  /** The specification has no capacity without a unit, a number and a date. */
  private static List<?> complete(List<?> capacities) {
    return capacities.stream()
        .filter(capacity ->
            capacity instanceof Map<?, ?> map
                && map.keySet().containsAll(List.of("unit", "available", "updated")))
        .toList();
  }

  private static void putIfAbsent(Map<?, ?> map, String name, Object value) {
    Trees.object(map).putIfAbsent(name, value);
  }

  private Map<UUID, Organization> organizations(List<Stored<Service>> services) {
    List<UUID> ids =
        services.stream()
            .map(stored -> stored.value().organizationId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<UUID, Organization> organizations = new HashMap<>();
    pages
        .organizations(ids)
        .forEach(stored -> organizations.put(stored.value().id(), stored.value()));
    return organizations;
  }
}
