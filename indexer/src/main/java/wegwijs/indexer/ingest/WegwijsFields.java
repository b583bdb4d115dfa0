package wegwijs.indexer.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermIds;
import wegwijs.data.vocabulary.TermRef;

/** The fields of our own JSON, which editors write, in the words of HSDS 3. */
final class WegwijsFields {
  private static final Map<String, String> ORGANIZATION =
      Map.of(
          "id", "id",
          "naam", "name",
          "andereNaam", "alternate_name",
          "omschrijving", "description",
          "website", "website",
          "email", "email");

  private static final Map<String, String> SERVICE =
      Map.ofEntries(
          Map.entry("id", "id"),
          Map.entry("organisatie", "organization_id"),
          Map.entry("naam", "name"),
          Map.entry("andereNaam", "alternate_name"),
          Map.entry("samenvatting", "summary"),
          Map.entry("omschrijving", "description"),
          Map.entry("voorWie", "eligibility_description"),
          Map.entry("nietVoorWie", "ineligibility_description"),
          Map.entry("leeftijdVan", "minimum_age"),
          Map.entry("leeftijdTot", "maximum_age"),
          Map.entry("aanmelden", "application_process"),
          Map.entry("kostenToelichting", "fees_description"),
          Map.entry("wachttijd", "wait_time"),
          Map.entry("email", "email"),
          Map.entry("website", "url"),
          Map.entry("gecontroleerdOp", "assured_date"),
          Map.entry("trefwoorden", "keywords"));

  private static final Map<String, String> ADDRESS =
      Map.of("adres", "address_1", "postcode", "postal_code", "plaats", "city");

  private static final Map<String, String> CONTRACT =
      Map.of(
          "gemeente", "municipality",
          "wet", "law",
          "product", "product",
          "van", "valid_from",
          "tot", "valid_to");

  private WegwijsFields() {}

  static Map<String, @Nullable Object> organization(Map<String, @Nullable Object> given) {
    Map<String, @Nullable Object> tree = renamed(given, ORGANIZATION);
    addPhone(tree, given);
    List<Object> identifiers = new ArrayList<>();
    addIdentifier(identifiers, "KvK", given.get("kvk"));
    addIdentifier(identifiers, "AGB", given.get("agb"));
    tree.put("organization_identifiers", identifiers);
    tree.put("attributes", labels(given, List.of(FacetId.ORGANIZATION_KIND)));
    return tree;
  }

  static Map<String, @Nullable Object> service(Map<String, @Nullable Object> given) {
    Map<String, @Nullable Object> tree = renamed(given, SERVICE);
    addPhone(tree, given);
    tree.put("cost_options", costs(given));
    tree.put("schedules", objects("description", given.get("openingstijden")));
    tree.put("service_areas", objects("extent", given.get("gebied")));
    tree.put("languages", objects("name", given.get("talen")));
    List<Object> locations = new ArrayList<>();
    for (Map<String, @Nullable Object> location : maps(given.get("locaties"))) {
      locations.add(at(location));
    }
    tree.put("service_at_locations", locations);
    List<Object> contracts = new ArrayList<>();
    for (Map<String, @Nullable Object> contract : maps(given.get("contract"))) {
      contracts.add(renamed(contract, CONTRACT));
    }
    tree.put("contracts", contracts);
    tree.put("attributes", labels(given, List.of(FacetId.values())));
    return tree;
  }

  private static Map<String, Object> at(Map<String, @Nullable Object> given) {
    Map<String, @Nullable Object> location = new LinkedHashMap<>();
    location.put("location_type", "physical");
    location.put("name", given.get("naam"));
    location.put("latitude", given.get("breedtegraad"));
    location.put("longitude", given.get("lengtegraad"));
    location.put("accessibility", objects("description", given.get("toegankelijkheid")));
    Map<String, @Nullable Object> address = renamed(given, ADDRESS);
    if (!address.isEmpty()) {
      address.put("country", "NL");
      address.put("address_type", "physical");
      location.put("addresses", List.of(address));
    }
    return Map.of("location", location);
  }

  /** Terms of our vocabulary are taxonomy terms of HSDS. */
  private static List<Object> labels(Map<String, @Nullable Object> given, List<FacetId> facets) {
    List<Object> labels = new ArrayList<>();
    for (FacetId facet : facets) {
      for (String value : words(given.get(facet.id()))) {
        TermRef term = new TermRef(facet, value.equals("true") ? "ja" : value);
        labels.add(
            Map.of(
                "id", TermIds.term(term).toString(),
                "link_entity", "service",
                "taxonomy_term",
                    Map.of(
                        "id", TermIds.term(term).toString(),
                        "code", term.term(),
                        "name", term.term(),
                        "taxonomy", facet.id())));
      }
    }
    return labels;
  }

  private static void addPhone(
      Map<String, @Nullable Object> tree, Map<String, @Nullable Object> given) {
    Object number = given.get("telefoon");
    if (number != null) {
      Map<String, @Nullable Object> phone = new LinkedHashMap<>();
      phone.put("number", number);
      phone.put("description", given.get("telefoonToelichting"));
      tree.put("phones", List.of(phone));
    }
  }

  private static void addIdentifier(List<Object> identifiers, String type, @Nullable Object value) {
    if (value != null) {
      identifiers.add(Map.of("identifier_type", type, "identifier", value));
    }
  }

  private static List<Object> costs(Map<String, @Nullable Object> given) {
    Object amount = given.get("bedrag");
    return amount == null
        ? List.of()
        : List.of(
            Map.of(
                "amount",
                amount,
                "currency",
                Objects.requireNonNullElse(given.get("valuta"), "EUR")));
  }

  private static Map<String, @Nullable Object> renamed(
      Map<String, @Nullable Object> given, Map<String, String> names) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    given.forEach((name, value) -> {
      String field = names.get(name);
      if (field != null) {
        tree.put(field, value);
      }
    });
    return tree;
  }

  private static List<Object> objects(String field, @Nullable Object values) {
    return words(values).stream().<Object>map(value -> Map.of(field, value)).toList();
  }

  /** One word or a list of them; facets that are yes or no count only as yes. */
  private static List<String> words(@Nullable Object values) {
    List<?> list = values instanceof List<?> several ? several : Arrays.asList(values);
    return list.stream()
        .filter(value -> value instanceof String || Boolean.TRUE.equals(value))
        .map(String::valueOf)
        .toList();
  }

  private static List<Map<String, @Nullable Object>> maps(@Nullable Object values) {
    List<Map<String, @Nullable Object>> maps = new ArrayList<>();
    for (Object value : values instanceof List<?> list ? list : List.of()) {
      if (value instanceof Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, inner) -> copy.put(String.valueOf(name), inner));
        maps.add(copy);
      }
    }
    return maps;
  }
}
