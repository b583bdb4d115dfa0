package wegwijs.indexer.ingest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of an HSDS package, of any version from 1.0 to 3.x, in the words of HSDS 3.
 *
 * @param name of the kind of object in HSDS 3, by which others refer to its rows
 * @param names by which packages call the table
 * @param list the field of HSDS 3 in which its rows stand; empty for records and terms
 * @param links the columns that say in which row a row belongs; the first that is filled counts
 * @param target the column with the id of a row that is brought along; empty when there is none
 * @param words other names of columns in older versions, and the field that each of them is now
 * @param constants fields that follow from the table itself
 */
record HsdsTable(
    String name,
    List<String> names,
    String list,
    List<String> links,
    String target,
    Map<String, String> words,
    Map<String, String> constants) {
  static final String ORGANIZATION = "organization";
  static final String SERVICE = "service";
  static final String LOCATION = "location";
  static final String TERM = "taxonomy_term";
  static final String TAXONOMY = "taxonomy";

  /** Tables of which each row is a record. */
  static final List<String> RECORDS = List.of(ORGANIZATION, SERVICE);

  /** Tables whose rows belong in no other row. */
  static final List<String> ROOTS = List.of(ORGANIZATION, SERVICE, TERM, TAXONOMY, "unit");

  // What packages call it; HSDS 3 name; list; links; target; old column=field; constants.
  private static final List<HsdsTable> ALL =
      """
      organization organizations; organization; ; ; ; url=website;
      service services; service; ; ; ; ;
      program programs; program; programs; organization_id; ; ;
      location locations; location; locations; organization_id; ; ; location_type=physical
      service_at_location services_at_location service_at_locations; service_at_location; \
        service_at_locations; service_id; location_id; ;
      address addresses; address; addresses; location_id; ; ;
      physical_address physical_addresses; address; addresses; location_id; ; \
        ; address_type=physical
      postal_address postal_addresses; address; addresses; location_id; ; ; address_type=postal
      phone phones; phone; phones; \
        service_id service_at_location_id location_id contact_id organization_id; ; ;
      contact contacts; contact; contacts; \
        service_id service_at_location_id location_id organization_id; ; ;
      schedule schedules; schedule; schedules; service_id service_at_location_id location_id; ; ;
      regular_schedule regular_schedules; schedule; schedules; \
        service_id service_at_location_id location_id; ; \
        weekday=byday original_text=description; freq=WEEKLY
      holiday_schedule holiday_schedules; schedule; schedules; \
        service_id service_at_location_id location_id; ; \
        start_date=valid_from end_date=valid_to closed=notes;
      eligibility eligibilities; eligibility; eligibility_description; service_id; ; ;
      service_area service_areas; service_area; service_areas; \
        service_id service_at_location_id; ; service_area=name;
      language languages; language; languages; service_id location_id phone_id; ; language=name;
      accessibility; accessibility; accessibility; location_id; ; ;
      accessibility_for_disabilities; accessibility; accessibility; location_id; ; \
        accessibility=description;
      funding fundings; funding; funding; service_id organization_id; ; ;
      required_document required_documents; required_document; required_documents; \
        service_id; ; ;
      cost_option cost_options; cost_option; cost_options; service_id; ; ;
      payment_accepted payments_accepted; cost_option; cost_options; service_id; ; \
        payment=option;
      service_capacity service_capacities; service_capacity; capacities; service_id; unit_id; ;
      unit units; unit; ; ; ; ;
      url urls; url; additional_urls; service_id organization_id; ; ;
      organization_identifier organization_identifiers; organization_identifier; \
        organization_identifiers; organization_id; ; ;
      attribute attributes; attribute; attributes; link_id; taxonomy_term_id; ;
      service_attribute service_attributes; attribute; attributes; service_id; \
        taxonomy_term_id; ; link_entity=service
      other_attribute other_attributes; attribute; attributes; link_id; taxonomy_term_id; ;
      service_taxonomy services_taxonomy service_taxonomies; attribute; attributes; service_id; \
        taxonomy_term_id; taxonomy_id=taxonomy_term_id taxonomy_detail=value; link_entity=service
      taxonomy_term taxonomy_terms; taxonomy_term; ; ; ; vocabulary=taxonomy;
      taxonomy taxonomies; taxonomy; ; ; ; ;
      metadata; metadata; metadata; resource_id; ; ;
      """
          .lines()
          .map(HsdsTable::parse)
          .toList();

  private static HsdsTable parse(String line) {
    String[] parts = line.split(";", -1);
    return new HsdsTable(
        parts[1].strip(),
        words(parts[0]),
        parts[2].strip(),
        words(parts[3]),
        parts[4].strip(),
        pairs(parts[5]),
        pairs(parts[6]));
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    words(text)
        .forEach(pair -> {
          String[] sides = pair.split("=", -1);
          pairs.put(sides[0], sides[1]);
        });
    return pairs;
  }

  /**
   * The table with this name.
   *
   * @param columns of the table; in HSDS 1 a taxonomy is a list of terms
   */
  static Optional<HsdsTable> find(String name, List<String> columns) {
    boolean isTerms = name.startsWith("taxonom") && columns.contains("vocabulary");
    String known = isTerms ? TERM : name;
    return ALL.stream().filter(table -> table.names.contains(known)).findFirst();
  }

  /** Whether a package may call a table so. */
  static boolean isKnown(String name) {
    return ALL.stream().anyMatch(table -> table.names.contains(name));
  }

  /** The table to whose rows a column such as {@code service_id} refers. */
  static String referred(String column) {
    return column.substring(0, column.length() - "_id".length());
  }

  /** The kind of object by a name in a column such as {@code link_entity}. */
  static String kind(String name) {
    return ALL.stream()
        .filter(table -> table.names.contains(name))
        .map(HsdsTable::name)
        .findFirst()
        .orElse(name);
  }

  /** The field of HSDS 3 in which the rows of a kind of object stand. */
  static String listOf(String name) {
    return ALL.stream()
        .filter(table -> table.name.equals(name))
        .findFirst()
        .map(HsdsTable::list)
        .orElse("");
  }

  /** The columns with which a kind of object may say that it belongs in another one. */
  static List<String> linkNames() {
    return Arrays.asList("link_entity", "link_type", "resource_type");
  }
}
