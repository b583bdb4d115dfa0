package wegwijs.indexer.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns nodes of schema.org into trees in the words of HSDS 3. Immutable.
 *
 * @param byId the nodes of the feed by their {@code @id}
 */
record SchemaOrgNodes(Map<String, Map<String, @Nullable Object>> byId) {
  private static final int DEEPEST = 5;
  private static final Map<String, String> WEEKDAYS =
      Map.of(
          "monday", "MO",
          "tuesday", "TU",
          "wednesday", "WE",
          "thursday", "TH",
          "friday", "FR",
          "saturday", "SA",
          "sunday", "SU");

  Map<String, @Nullable Object> service(Map<String, @Nullable Object> node) {
    Map<String, @Nullable Object> tree = renamed(node, SchemaOrgWords.SERVICE);
    tree.put("id", id(node));
    tree.put("phones", phones(node));
    tree.put("schedules", schedules(node));
    tree.put("service_areas", named(node.get("areaServed")));
    tree.put("languages", named(node.get("availableLanguage")));
    tree.put("service_at_locations", places(node));
    tree.put("cost_options", costs(node));
    tree.put("contacts", contacts(node));
    put(tree, "eligibility_description", audience(node));
    tree.put("attributes", labels(node, "serviceType", "category"));
    nodes(firstOf(node, "provider", "serviceOperator", "organizer")).stream()
        .findFirst()
        .filter(provider -> provider.containsKey("name"))
        .ifPresent(provider -> tree.put("organization", organization(provider)));
    return tree;
  }

  Map<String, @Nullable Object> organization(Map<String, @Nullable Object> node) {
    Map<String, @Nullable Object> tree = renamed(node, SchemaOrgWords.ORGANIZATION);
    tree.put("id", id(node));
    tree.put("phones", phones(node));
    tree.put("contacts", contacts(node));
    List<Map<String, @Nullable Object>> locations = new ArrayList<>();
    location(node).ifPresent(locations::add);
    tree.put("locations", locations);
    List<Object> identifiers = new ArrayList<>();
    for (Map<String, @Nullable Object> identifier : nodes(node.get("identifier"))) {
      if (identifier.get("value") != null) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        own.put("identifier_type", firstOf(identifier, "propertyID", "name"));
        own.put("identifier", identifier.get("value"));
        identifiers.add(own);
      }
    }
    tree.put("organization_identifiers", identifiers);
    return tree;
  }

  /** Its own id, else its address, else its name. */
  private static @Nullable Object id(Map<String, @Nullable Object> node) {
    return firstOf(node, "@id", "url", "name");
  }

  private List<Object> phones(Map<String, @Nullable Object> node) {
    return texts(node.get("telephone")).<Object>map(number -> Map.of("number", number)).toList();
  }

  private List<Object> contacts(Map<String, @Nullable Object> node) {
    List<Object> contacts = new ArrayList<>();
    for (Map<String, @Nullable Object> point : nodes(node.get("contactPoint"))) {
      Map<String, @Nullable Object> contact = renamed(point, SchemaOrgWords.CONTACT);
      contact.put("phones", phones(point));
      contacts.add(contact);
    }
    return contacts;
  }

  private List<Object> places(Map<String, @Nullable Object> node) {
    List<Map<String, @Nullable Object>> places = new ArrayList<>(nodes(node.get("location")));
    for (Map<String, @Nullable Object> channel : nodes(node.get("availableChannel"))) {
      places.addAll(nodes(channel.get("serviceLocation")));
    }
    List<Object> offered = new ArrayList<>();
    for (Map<String, @Nullable Object> place : places) {
      location(place).ifPresent(location -> offered.add(Map.of("location", location)));
    }
    return offered;
  }

  /** Where a node says that it is, if it says so. */
  private Optional<Map<String, @Nullable Object>> location(Map<String, @Nullable Object> node) {
    Map<String, @Nullable Object> location = new LinkedHashMap<>();
    List<Object> addresses = new ArrayList<>();
    for (Map<String, @Nullable Object> given : nodes(node.get("address"))) {
      Map<String, @Nullable Object> address = renamed(given, SchemaOrgWords.ADDRESS);
      address.putIfAbsent("country", "NL");
      address.put("address_type", "physical");
      addresses.add(address);
    }
    nodes(node.get("geo")).stream()
        .findFirst()
        .ifPresent(geo -> {
          put(location, "latitude", geo.get("latitude"));
          put(location, "longitude", geo.get("longitude"));
        });
    if (addresses.isEmpty() && location.isEmpty()) {
      return Optional.empty();
    }
    put(location, "name", node.get("name"));
    location.put("location_type", "physical");
    location.put("addresses", addresses);
    location.put("schedules", schedules(node));
    return Optional.of(location);
  }

  private List<Object> schedules(Map<String, @Nullable Object> node) {
    List<Object> schedules = new ArrayList<>();
    texts(firstOf(node, "openingHours", "hoursAvailable"))
        .forEach(text -> schedules.add(Map.of("description", text)));
    Object specified = firstOf(node, "openingHoursSpecification", "hoursAvailable");
    for (Map<String, @Nullable Object> hours : nodes(specified)) {
      Map<String, @Nullable Object> schedule = new LinkedHashMap<>();
      schedule.put("freq", "WEEKLY");
      put(schedule, "byday", days(hours.get("dayOfWeek")));
      put(schedule, "opens_at", hours.get("opens"));
      put(schedule, "closes_at", hours.get("closes"));
      put(schedule, "valid_from", hours.get("validFrom"));
      put(schedule, "valid_to", hours.get("validThrough"));
      schedules.add(schedule);
    }
    return schedules;
  }

  private @Nullable String days(@Nullable Object given) {
    List<String> days =
        texts(given)
            .map(day -> day.replaceFirst("^.*[/:#]", "").toLowerCase(Locale.ROOT))
            .map(WEEKDAYS::get)
            .filter(Objects::nonNull)
            .toList();
    return days.isEmpty() ? null : String.join(",", days);
  }

  private List<Object> costs(Map<String, @Nullable Object> node) {
    List<Object> costs = new ArrayList<>();
    for (Map<String, @Nullable Object> offer : nodes(node.get("offers"))) {
      Map<String, @Nullable Object> cost = new LinkedHashMap<>();
      put(cost, "amount", offer.get("price"));
      put(cost, "currency", Objects.requireNonNullElse(offer.get("priceCurrency"), "EUR"));
      put(cost, "amount_description", offer.get("description"));
      costs.add(cost);
    }
    return costs;
  }

  private @Nullable Object audience(Map<String, @Nullable Object> node) {
    List<String> words = new ArrayList<>(texts(node.get("audience")).toList());
    for (Map<String, @Nullable Object> audience : nodes(node.get("audience"))) {
      words.addAll(texts(firstOf(audience, "audienceType", "name")).toList());
    }
    return words.isEmpty() ? null : String.join("\n", words);
  }

  private List<Object> labels(Map<String, @Nullable Object> node, String... words) {
    return Stream.of(words)
        .flatMap(
            word -> texts(node.get(word)).<Object>map(text -> Map.of("label", word, "value", text)))
        .toList();
  }

  /** Texts, or nodes with a name, as objects with a name. */
  private List<Object> named(@Nullable Object value) {
    return Stream.concat(
            texts(value), nodes(value).stream().flatMap(node -> texts(node.get("name"))))
        .<Object>map(name -> Map.of("name", name))
        .toList();
  }

  private Stream<String> texts(@Nullable Object value) {
    return switch (value) {
      case List<?> list -> list.stream().flatMap(this::texts);
      case Map<?, ?> map when map.get("@value") != null -> texts(map.get("@value"));
      case Map<?, ?> map -> Stream.empty();
      case null -> Stream.empty();
      default -> value.toString().isBlank() ? Stream.empty() : Stream.of(value.toString().strip());
    };
  }

  /** The nodes in a value; one that only refers to another of the feed is that one. */
  private List<Map<String, @Nullable Object>> nodes(@Nullable Object value) {
    return nodes(value, DEEPEST);
  }

  private List<Map<String, @Nullable Object>> nodes(@Nullable Object value, int depth) {
    if (value instanceof List<?> list && depth > 0) {
      return list.stream().flatMap(item -> nodes(item, depth - 1).stream()).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return List.of();
    }
    Map<String, @Nullable Object> node = copy(map);
    boolean isReference = node.keySet().equals(Set.of("@id"));
    return List.of(isReference ? byId.getOrDefault(String.valueOf(node.get("@id")), node) : node);
  }

  /** The ids to which a node refers. */
  static Stream<String> references(@Nullable Object value) {
    return switch (value) {
      case List<?> list -> list.stream().flatMap(SchemaOrgNodes::references);
      case Map<?, ?> map when map.keySet().equals(Set.of("@id")) ->
          Stream.of(String.valueOf(map.get("@id")));
      case Map<?, ?> map -> map.values().stream().flatMap(SchemaOrgNodes::references);
      case null, default -> Stream.empty();
    };
  }

  static Map<String, @Nullable Object> copy(Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  private Map<String, @Nullable Object> renamed(
      Map<String, @Nullable Object> node, Map<String, String> words) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    words.forEach((word, field) ->
        texts(node.get(word)).findFirst().ifPresent(text -> tree.putIfAbsent(field, text)));
    return tree;
  }

  private static @Nullable Object firstOf(Map<String, @Nullable Object> node, String... words) {
    return Stream.of(words).map(node::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static void put(
      Map<String, @Nullable Object> tree, String field, @Nullable Object value) {
    if (value != null && !(value instanceof Map) && !(value instanceof List)) {
      tree.put(field, value);
    }
  }
}
