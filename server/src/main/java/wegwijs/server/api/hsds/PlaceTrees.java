package wegwijs.server.api.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.store.ServicePlace;

/** Services at locations as the specification shapes them. Safe to share. */
final class PlaceTrees {
  private static final String PLACES = "service_at_locations";
  private static final String LOCATION = "location";

  private final ServiceTrees services;

  PlaceTrees(ServiceTrees services) {
    this.services = services;
  }

  /** These places, in their order, with all or only what is one to one. */
  List<Map<String, Object>> of(List<ServicePlace> places, boolean isFull) {
    Map<String, Map<String, Object>> byService = new HashMap<>();
    services
        .of(places.stream().map(ServicePlace::service).distinct().toList(), true)
        .forEach(service -> byService.put(String.valueOf(service.get("id")), service));
    List<Map<String, Object>> trees = new ArrayList<>();
    for (ServicePlace place : places) {
      Map<String, Object> service = byService.get(place.service().toString());
      if (service != null) {
        find(service, place).ifPresent(at -> trees.add(tree(at, service, isFull)));
      }
    }
    return trees;
  }

  private static Optional<Map<String, Object>> find(
      Map<String, Object> service, ServicePlace place) {
    List<?> places = service.get(PLACES) instanceof List<?> list ? list : List.of();
    return places.stream()
        .filter(Map.class::isInstance)
        .map(at -> Trees.object((Map<?, ?>) at))
        .filter(at -> place.id().toString().equals(String.valueOf(at.get("id"))))
        .findFirst();
  }

  private static Map<String, Object> tree(
      Map<String, Object> at, Map<String, Object> service, boolean isFull) {
    Map<String, Object> tree = isFull ? new LinkedHashMap<>(at) : Trees.basic(at, LOCATION);
    Map<String, Object> inner = new LinkedHashMap<>(service);
    inner.remove(PLACES);
    if (at.get(LOCATION) instanceof Map<?, ?> location && location.get("id") != null) {
      tree.putIfAbsent("location_id", location.get("id"));
    }
    tree.put("service", isFull ? inner : basicService(inner));
    return tree;
  }

  private static Map<String, Object> basicService(Map<String, Object> service) {
    return Trees.basic(service, "organization", "program");
  }
}
