package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.hours.OsmForm;
import wegwijs.indexer.extract.text.PhoneNumbers;

/**
 * What an extraction and a golden page say, as comparable texts by field. Contact data of a service
 * and of the organization within it count together.
 */
final class Facts {
  private final Map<String, Set<String>> byField = new TreeMap<>();

  private void add(String field, String value) {
    byField.computeIfAbsent(field, any -> new TreeSet<>()).add(value);
  }

  Set<String> of(String field) {
    return byField.getOrDefault(field, Set.of());
  }

  Set<String> fields() {
    return byField.keySet();
  }

  /** What the golden page names. */
  static Facts expected(Map<?, ?> record) {
    Facts facts = new Facts();
    facts.add("kind", GoldenPage.texts(record, "kind").getFirst());
    for (String field :
        List.of(
            "name",
            "organization",
            "email",
            "kvk",
            "agb",
            "minimum_age",
            "maximum_age",
            "area",
            "hours")) {
      GoldenPage.texts(record, field).forEach(value -> facts.add(field, value));
    }
    GoldenPage.texts(record, "phone").forEach(value -> facts.add("phone", phone(value)));
    GoldenPage.texts(record, "cost").forEach(value -> facts.add("cost", value));
    GoldenPage.texts(record, "address").forEach(value -> facts.add("address", address(value)));
    for (String field : List.of("description", "access", "eligibility")) {
      GoldenPage.texts(record, field).forEach(value -> facts.add(field, value));
    }
    return facts;
  }

  /** What was extracted; of texts, those of the expected parts that they hold. */
  static Facts extracted(ExtractedRecord record, Map<?, ?> golden) {
    Facts facts = new Facts();
    Map<?, ?> tree = record.tree();
    facts.add("kind", record.kind() == RecordKind.SERVICE ? "service" : "organization");
    text(tree, "name").ifPresent(value -> facts.add("name", value));
    List<Map<?, ?>> owners = new ArrayList<>(List.of(tree));
    if (tree.get("organization") instanceof Map<?, ?> organization) {
      text(organization, "name").ifPresent(value -> facts.add("organization", value));
      owners.add(organization);
    }
    owners.forEach(owner -> contacts(facts, owner));
    for (String field : List.of("minimum_age", "maximum_age")) {
      text(tree, field).ifPresent(value -> facts.add(field, value));
    }
    items(tree, "cost_options")
        .forEach(cost -> text(cost, "amount").ifPresent(v -> facts.add("cost", v)));
    items(tree, "service_areas")
        .forEach(area -> text(area, "name").ifPresent(v -> facts.add("area", v)));
    hours(tree).ifPresent(hours -> facts.add("hours", hours));
    texts(facts, tree, golden);
    return facts;
  }

  private static void contacts(Facts facts, Map<?, ?> owner) {
    items(owner, "phones")
        .forEach(phone -> text(phone, "number").ifPresent(v -> facts.add("phone", phone(v))));
    text(owner, "email").ifPresent(value -> facts.add("email", value));
    mailboxes(facts, owner);
    for (Map<?, ?> location : locations(owner)) {
      mailboxes(facts, location);
      items(location, "addresses")
          .forEach(address ->
              facts.add(
                  "address",
                  address(
                      part(address, "address_1")
                          + ", "
                          + part(address, "postal_code")
                          + ", "
                          + part(address, "city"))));
    }
    for (Map<?, ?> identifier : items(owner, "organization_identifiers")) {
      facts.add(
          part(identifier, "identifier_type").toLowerCase(Locale.ROOT),
          part(identifier, "identifier"));
    }
  }

  private static void mailboxes(Facts facts, Map<?, ?> owner) {
    items(owner, "contacts")
        .forEach(contact -> text(contact, "email").ifPresent(v -> facts.add("email", v)));
  }

  /** Those of an organization, or those at which a service is. */
  private static List<Map<?, ?>> locations(Map<?, ?> owner) {
    List<Map<?, ?>> locations = new ArrayList<>(items(owner, "locations"));
    items(owner, "service_at_locations")
        .forEach(at -> locations.add((Map<?, ?>) at.get("location")));
    return locations;
  }

  private static void texts(Facts facts, Map<?, ?> tree, Map<?, ?> golden) {
    Map<String, String> fields =
        Map.of(
            "description",
            "description",
            "access",
            "application_process",
            "eligibility",
            "eligibility_description");
    fields.forEach((field, word) -> {
      String text = part(tree, word);
      GoldenPage.texts(golden, field).stream()
          .filter(text::contains)
          .forEach(value -> facts.add(field, value));
      if (field.equals("description")) {
        GoldenPage.texts(golden, "lacks").stream()
            .filter(text::contains)
            .forEach(value -> facts.add(field, "must lack " + value));
      }
    });
  }

  /** The sentences of the schedules, read back. */
  private static Optional<String> hours(Map<?, ?> tree) {
    return ownHours(tree)
        .or(() ->
            tree.get("organization") instanceof Map<?, ?> organization
                ? ownHours(organization)
                : Optional.empty());
  }

  private static Optional<String> ownHours(Map<?, ?> tree) {
    StringBuilder sentences = new StringBuilder();
    Stream.concat(
            items(tree, "schedules").stream(),
            Stream.concat(
                    items(tree, "locations").stream(), items(tree, "service_at_locations").stream())
                .flatMap(location -> items(location, "schedules").stream()))
        .forEach(schedule ->
            sentences
                .append(part(schedule, "description"))
                .append(' ')
                .append(part(schedule, "notes"))
                .append(' '));
    return OpeningHours.parse(sentences.toString()).map(OsmForm::of);
  }

  private static String phone(String written) {
    return PhoneNumbers.parse(written).map(PhoneNumbers.Found::key).orElse(written);
  }

  private static String address(String written) {
    return written.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String part(Map<?, ?> map, String field) {
    return text(map, field).orElse("");
  }

  private static Optional<String> text(Map<?, ?> map, String field) {
    return Optional.ofNullable(map.get(field)).map(Object::toString);
  }

  private static List<Map<?, ?>> items(Map<?, ?> map, String field) {
    return map.get(field) instanceof List<?> list
        ? list.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
        : List.of();
  }
}
