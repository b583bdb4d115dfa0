package wegwijs.indexer.merge;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The objects of HSDS 3, which of their fields hold other objects, and what they cannot do without.
 */
enum ObjectKind {
  ORGANIZATION("name"),
  SERVICE("name"),
  LOCATION,
  SERVICE_AT_LOCATION,
  ADDRESS,
  PHONE("number"),
  CONTACT,
  SCHEDULE,
  SERVICE_AREA,
  LANGUAGE,
  ACCESSIBILITY,
  COST_OPTION,
  FUNDING,
  PROGRAM("name"),
  REQUIRED_DOCUMENT,
  SERVICE_CAPACITY,
  UNIT("name"),
  ORGANIZATION_IDENTIFIER("identifier"),
  URL("url"),
  ATTRIBUTE,
  TAXONOMY_TERM("name"),
  TAXONOMY("name"),
  METADATA,
  CONTRACT("law");

  private static final Map<String, ObjectKind> LISTS =
      Map.ofEntries(
          entry("locations", LOCATION),
          entry("service_at_locations", SERVICE_AT_LOCATION),
          entry("addresses", ADDRESS),
          entry("phones", PHONE),
          entry("contacts", CONTACT),
          entry("schedules", SCHEDULE),
          entry("service_areas", SERVICE_AREA),
          entry("languages", LANGUAGE),
          entry("accessibility", ACCESSIBILITY),
          entry("cost_options", COST_OPTION),
          entry("funding", FUNDING),
          entry("programs", PROGRAM),
          entry("required_documents", REQUIRED_DOCUMENT),
          entry("capacities", SERVICE_CAPACITY),
          entry("organization_identifiers", ORGANIZATION_IDENTIFIER),
          entry("additional_urls", URL),
          entry("additional_websites", URL),
          entry("attributes", ATTRIBUTE),
          entry("metadata", METADATA),
          entry("contracts", CONTRACT));

  private static final Map<String, ObjectKind> OBJECTS =
      Map.of(
          "location", LOCATION,
          "program", PROGRAM,
          "unit", UNIT,
          "taxonomy_term", TAXONOMY_TERM,
          "taxonomy_detail", TAXONOMY);

  private final @Nullable String required;

  ObjectKind() {
    this.required = null;
  }

  ObjectKind(String required) {
    this.required = required;
  }

  /** The kind of the objects in a field that holds a list of them. */
  static Optional<ObjectKind> inList(String field) {
    return Optional.ofNullable(LISTS.get(field));
  }

  /** The kind of the object in a field that holds one. */
  static Optional<ObjectKind> inField(String field) {
    return Optional.ofNullable(OBJECTS.get(field));
  }

  /** The field without which the object says nothing, if there is one. */
  Optional<String> required() {
    return Optional.ofNullable(required);
  }

  /** A contract is an addition of our profile and has no id. */
  boolean hasId() {
    return this != CONTRACT;
  }

  /** The name of the specification, by which ids are made. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
