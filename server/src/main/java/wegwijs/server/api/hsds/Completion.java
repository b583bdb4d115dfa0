package wegwijs.server.api.hsds;

import java.util.List;
import java.util.Map;

/**
 * Puts in what the specification requires of an object and a record lacks: an empty text, or the
 * kind of place that most are. So a client that validates can read on; nothing is made up.
 */
final class Completion {
  private static final Map<String, Object> PROGRAM = Map.of("description", "");
  private static final Map<String, Object> LOCATION = Map.of("location_type", "physical");
  private static final Map<String, Map<String, Object>> REQUIRED =
      Map.ofEntries(
          Map.entry("organization", Map.of("description", "")),
          Map.entry("service", Map.of("status", "active")),
          Map.entry("services", Map.of("status", "active")),
          Map.entry("program", PROGRAM),
          Map.entry("programs", PROGRAM),
          Map.entry("location", LOCATION),
          Map.entry("locations", LOCATION),
          Map.entry(
              "addresses",
              Map.of(
                  "address_1", "",
                  "city", "",
                  "state_province", "",
                  "postal_code", "",
                  "country", "",
                  "address_type", "physical")),
          Map.entry("organization_identifiers", Map.of("identifier_type", "")),
          Map.entry("taxonomy_term", Map.of("description", "")),
          Map.entry("taxonomy_detail", Map.of("description", "")),
          Map.entry(
              "metadata",
              Map.of(
                  "last_action_date", "",
                  "last_action_type", "",
                  "field_name", "",
                  "previous_value", "",
                  "replacement_value", "",
                  "updated_by", "")));

  private Completion() {}

  /** Completes the object that stands under a name, and all within it. */
  static Map<String, Object> complete(String name, Map<String, Object> tree) {
    REQUIRED.getOrDefault(name, Map.of()).forEach(tree::putIfAbsent);
    tree.forEach(Completion::within);
    return tree;
  }

  private static void within(String name, Object value) {
    switch (value) {
      case Map<?, ?> inner -> complete(name, Trees.object(inner));
      case List<?> list -> list.forEach(part -> within(name, part));
      default -> {}
    }
  }
}
