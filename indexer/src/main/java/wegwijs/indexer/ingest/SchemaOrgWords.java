package wegwijs.indexer.ingest;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;

/** Which word of schema.org is which field of HSDS 3. */
final class SchemaOrgWords {
  /** Fields whose value is a text, a number or a web address. */
  static final Map<String, String> SERVICE =
      Map.ofEntries(
          entry("name", "name"),
          entry("alternateName", "alternate_name"),
          entry("disambiguatingDescription", "summary"),
          entry("description", "description"),
          entry("url", "url"),
          entry("email", "email"),
          entry("termsOfService", "application_process"),
          entry("dateModified", "last_modified"));

  static final Map<String, String> ORGANIZATION =
      Map.ofEntries(
          entry("name", "name"),
          entry("alternateName", "alternate_name"),
          entry("description", "description"),
          entry("url", "website"),
          entry("email", "email"),
          entry("taxID", "tax_id"));

  static final Map<String, String> ADDRESS =
      Map.of(
          "streetAddress", "address_1",
          "postalCode", "postal_code",
          "addressLocality", "city",
          "addressRegion", "region",
          "addressCountry", "country");

  static final Map<String, String> CONTACT =
      Map.of("name", "name", "contactType", "title", "email", "email");

  private static final Set<String> SERVICES =
      Set.of("service", "governmentservice", "healthservice", "socialservice", "course");

  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "organization",
          "localbusiness",
          "ngo",
          "governmentorganization",
          "governmentoffice",
          "medicalorganization",
          "medicalbusiness",
          "medicalclinic",
          "hospital",
          "dentist",
          "physician",
          "pharmacy",
          "educationalorganization",
          "school",
          "library",
          "sportsorganization",
          "sportsclub",
          "childcare",
          "employmentagency",
          "legalservice",
          "nursinghome",
          "corporation",
          "foodestablishment",
          "civicstructure",
          "communitycenter");

  private SchemaOrgWords() {}

  /** What a node with this type becomes; a type may be a word, an address or a list of them. */
  static Optional<RecordKind> kind(@Nullable Object type) {
    List<?> types = type instanceof List<?> several ? several : List.of(String.valueOf(type));
    List<String> words =
        types.stream()
            .map(String::valueOf)
            .map(each -> each.replaceFirst("^.*[/:#]", "").toLowerCase(Locale.ROOT))
            .toList();
    if (words.stream().anyMatch(SERVICES::contains)) {
      return Optional.of(RecordKind.SERVICE);
    }
    return words.stream().anyMatch(ORGANIZATIONS::contains)
        ? Optional.of(RecordKind.ORGANIZATION)
        : Optional.empty();
  }
}
