package wegwijs.indexer.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.vocabulary.Folding;
import wegwijs.indexer.merge.PhoneCell;

/**
 * One row of a spreadsheet as a service in HSDS words.
 *
 * @param cells the text of each column that has a name, by folded name; never blank
 * @param titles the names of the columns as they stand in the file, by folded name
 */
record TableRow(Recipe recipe, Map<String, String> cells, Map<String, String> titles) {
  private static final String AREA_SEPARATORS = "[,;/|\\n]| en ";

  /** What identifies the service: its own columns, else name, organization and area. */
  String key() {
    String own =
        recipe.id().stream()
            .map(cells::get)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("|"));
    return own.isEmpty()
        ? "%s|%s|%s"
            .formatted(
                text(RecipeField.NAME), text(RecipeField.ORGANIZATION_NAME), text(RecipeField.AREA))
        : own;
  }

  /** Whether columns of the source's own say what identifies it. */
  boolean hasOwnKey() {
    return recipe.id().stream().anyMatch(cells::containsKey);
  }

  Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    RecipeField.PLAIN.forEach(field -> tree.put(field.word(), text(field)));
    tree.put("phones", phones());
    tree.put("schedules", objects("description", text(RecipeField.SCHEDULE)));
    tree.put("service_areas", areas());
    tree.put("service_at_locations", locations());
    put(tree, "organization", organization());
    tree.put("contracts", contracts());
    tree.put("attributes", labels());
    return tree;
  }

  /** What a line of a contract list says of an organization. */
  Map<String, @Nullable Object> contractTree() {
    String name = text(RecipeField.ORGANIZATION_NAME);
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put(
        "name",
        Stream.of(name, text(RecipeField.KVK), text(RecipeField.AGB))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
    tree.put("has_name", name != null);
    tree.put("organization_identifiers", identifiers());
    tree.put("service", text(RecipeField.NAME));
    tree.put("city", text(RecipeField.CITY));
    tree.put("contracts", contracts());
    return tree;
  }

  /** What tells a line of a contract list apart: all but its dates. */
  String contractKey() {
    String organization =
        Stream.of(RecipeField.KVK, RecipeField.AGB, RecipeField.ORGANIZATION_NAME)
            .map(this::text)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return Stream.of(
            organization,
            text(RecipeField.CONTRACT_LAW),
            text(RecipeField.CONTRACT_MUNICIPALITY),
            text(RecipeField.CONTRACT_PRODUCT),
            text(RecipeField.NAME),
            text(RecipeField.CITY))
        .map(part -> Folding.fold(Objects.requireNonNullElse(part, "")))
        .collect(Collectors.joining("|"));
  }

  private List<Object> contracts() {
    Map<String, @Nullable Object> contract = new LinkedHashMap<>();
    put(contract, "law", text(RecipeField.CONTRACT_LAW));
    put(contract, "municipality", text(RecipeField.CONTRACT_MUNICIPALITY));
    put(contract, "product", text(RecipeField.CONTRACT_PRODUCT));
    put(contract, "valid_from", text(RecipeField.CONTRACT_FROM));
    put(contract, "valid_to", text(RecipeField.CONTRACT_TO));
    return contract.isEmpty() ? List.of() : List.of(contract);
  }

  private @Nullable String text(RecipeField field) {
    List<String> joined = cellsOf(recipe.join(), field);
    if (!joined.isEmpty()) {
      return String.join("\n", new LinkedHashSet<>(joined));
    }
    List<String> own = cellsOf(recipe.fields(), field);
    return own.isEmpty() ? null : own.getFirst();
  }

  /** A plain loop: asked for each field of each row, and most of its columns are not there. */
  private List<String> cellsOf(Map<RecipeField, List<String>> columns, RecipeField field) {
    List<String> found = new ArrayList<>();
    for (String column : columns.getOrDefault(field, List.of())) {
      String cell = cells.get(column);
      if (cell != null) {
        found.add(cell);
      }
    }
    return found;
  }

  /** A cell with several numbers is split only where each of them is whole. */
  private List<Object> phones() {
    return PhoneCell.split(Objects.requireNonNullElse(text(RecipeField.PHONE), "")).stream()
        .<Object>map(number -> Map.of("number", number))
        .toList();
  }

  private List<Object> areas() {
    String area = text(RecipeField.AREA);
    return area == null
        ? List.of()
        : Stream.of(area.split(AREA_SEPARATORS, -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .<Object>map(name -> Map.of("name", name))
            .toList();
  }

  private List<Object> locations() {
    Map<String, @Nullable Object> address = new LinkedHashMap<>();
    put(address, "address_1", text(RecipeField.ADDRESS));
    put(address, "postal_code", text(RecipeField.POSTAL_CODE));
    put(address, "city", text(RecipeField.CITY));
    Map<String, @Nullable Object> location = new LinkedHashMap<>();
    put(location, "name", text(RecipeField.LOCATION_NAME));
    put(location, "latitude", text(RecipeField.LATITUDE));
    put(location, "longitude", text(RecipeField.LONGITUDE));
    if (!address.isEmpty()) {
      address.put("country", "NL");
      address.put("address_type", "physical");
      location.put("addresses", List.of(address));
    }
    if (location.isEmpty()) {
      return List.of();
    }
    location.put("location_type", "physical");
    return List.of(Map.of("location", location));
  }

  /** Known to the whole file by its name, so that its services come together. */
  private @Nullable Map<String, @Nullable Object> organization() {
    String name = text(RecipeField.ORGANIZATION_NAME);
    if (name == null) {
      return null;
    }
    Map<String, @Nullable Object> organization = new LinkedHashMap<>();
    organization.put("id", name);
    organization.put("name", name);
    organization.put("organization_identifiers", identifiers());
    return organization;
  }

  private List<Object> identifiers() {
    List<Object> identifiers = new ArrayList<>();
    addIdentifier(identifiers, "KvK", text(RecipeField.KVK));
    addIdentifier(identifiers, "AGB", text(RecipeField.AGB));
    return identifiers;
  }

  private static void addIdentifier(List<Object> identifiers, String type, @Nullable String value) {
    if (value != null) {
      identifiers.add(Map.of("identifier_type", type, "identifier", value));
    }
  }

  /** Columns that no field uses are labels of the source's own. */
  private List<Object> labels() {
    return cells.entrySet().stream()
        .filter(cell -> !recipe.uses(cell.getKey()))
        .<Object>map(cell ->
            Map.of(
                "label",
                Objects.requireNonNull(titles.get(cell.getKey())),
                "value",
                cell.getValue()))
        .toList();
  }

  private static void put(Map<String, @Nullable Object> map, String key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  private static List<Object> objects(String field, @Nullable String value) {
    return value == null ? List.of() : List.of(Map.of(field, value));
  }
}
