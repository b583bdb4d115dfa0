package wegwijs.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.server.api.hsds.HsdsDocument;

/**
 * All that the API tells as a package of CSV tables, the tabular form of HSDS 3: what stands within
 * an object there is a row of its own here, which names that object. Lists of plain words have no
 * table in HSDS and are left out. Cells are exactly the values, also where these look like a
 * formula, as the package is for programs.
 */
final class HsdsTableDocument {
  /** The table in which what stands in a list is written. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          Map.entry("phones", "phones"),
          Map.entry("contacts", "contacts"),
          Map.entry("schedules", "schedules"),
          Map.entry("service_areas", "service_areas"),
          Map.entry("service_at_locations", "service_at_location"),
          Map.entry("locations", "locations"),
          Map.entry("addresses", "addresses"),
          Map.entry("accessibility", "accessibility"),
          Map.entry("languages", "languages"),
          Map.entry("funding", "funding"),
          Map.entry("cost_options", "cost_options"),
          Map.entry("required_documents", "required_documents"),
          Map.entry("capacities", "service_capacity"),
          Map.entry("additional_urls", "urls"),
          Map.entry("additional_websites", "urls"),
          Map.entry("organization_identifiers", "organization_identifiers"),
          Map.entry("programs", "programs"),
          Map.entry("attributes", "attributes"),
          Map.entry("metadata", "metadata"));

  /** The table of what several rows refer to; it is written once. */
  private static final Map<String, String> SHARED =
      Map.of(
          "location", "locations",
          "program", "programs",
          "unit", "units",
          "taxonomy_term", "taxonomy_terms",
          "taxonomy_detail", "taxonomies");

  private final HsdsDocument document;
  private final Set<String> written = new HashSet<>();

  HsdsTableDocument(HsdsDocument document) {
    this.document = document;
  }

  /** Writes all of it as a zip file; the stream stays open. */
  void write(OutputStream out) throws IOException {
    try (HsdsTableFiles files = HsdsTableFiles.open()) {
      document.forEach(
          RecordKind.ORGANIZATION, tree -> add(files, "organizations", "organization", tree));
      document.forEach(RecordKind.SERVICE, tree -> add(files, "services", "service", tree));
      files.zip(HsdsDocument.VERSION, out);
    }
  }

  private void add(HsdsTableFiles files, String table, String kind, Map<String, Object> object) {
    Map<String, Object> row = new LinkedHashMap<>();
    object.forEach((name, value) -> {
      if (value instanceof Map<?, ?> inner && SHARED.containsKey(name)) {
        String column = name.replace("_detail", "") + "_id";
        row.put(column, addShared(files, name, tree(inner)));
      } else if (!(value instanceof Map<?, ?>) && !(value instanceof Collection<?>)) {
        row.put(name, value);
      }
    });
    files.add(table, row);
    String id = String.valueOf(object.get("id"));
    object.forEach((name, value) -> {
      if (value instanceof List<?> list && LISTS.containsKey(name)) {
        addAll(files, name, kind, id, list);
      }
    });
  }

  private Object addShared(HsdsTableFiles files, String name, Map<String, Object> object) {
    Object id = Objects.requireNonNull(object.get("id"), name);
    if (written.add(name + " " + id)) {
      add(files, SHARED.getOrDefault(name, name), name, object);
    }
    return id;
  }

  private void addAll(
      HsdsTableFiles files, String name, String owner, String ownerId, List<?> list) {
    String table = LISTS.getOrDefault(name, name);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Map<?, ?> object) {
        Map<String, Object> child = tree(object);
        child.putIfAbsent("id", NameUuid.of(name + ":" + ownerId + ":" + i));
        link(table, owner, ownerId, child);
        add(files, table, kind(table), child);
      }
    }
  }

  /** A row names its one owner, whatever else its record names. */
  private static void link(String table, String owner, String ownerId, Map<String, Object> child) {
    switch (table) {
      case "attributes" -> {
        child.put("link_id", ownerId);
        child.put("link_entity", owner);
      }
      case "metadata" -> {
        child.put("resource_id", ownerId);
        child.put("resource_type", owner);
      }
      default -> {
        List.of("service_id", "service_at_location_id", "location_id", "contact_id", "phone_id")
            .stream()
            .filter(column -> !isTarget(table, column))
            .forEach(child::remove);
        child.put(owner + "_id", ownerId);
      }
    }
  }

  /** Where something is offered, the location is what the row tells and not its owner. */
  private static boolean isTarget(String table, String column) {
    return table.equals("service_at_location") && column.equals("location_id");
  }

  /** What a row of a table is, in the columns of what belongs to it. */
  private static String kind(String table) {
    return table.equals("addresses") ? "address" : table.replaceFirst("s$", "");
  }

  private static Map<String, Object> tree(Map<?, ?> map) {
    Map<String, Object> tree = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      if (value != null) {
        tree.put(String.valueOf(name), value);
      }
    });
    return tree;
  }
}
