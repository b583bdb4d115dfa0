package wegwijs.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import wegwijs.data.model.Attribute;
import wegwijs.data.model.Organization;
import wegwijs.data.model.TaxonomyTerm;
import wegwijs.data.vocabulary.FacetId;

/** What kind of organization one is, as its source says. */
final class OrganizationKinds {
  private OrganizationKinds() {}

  /** Ids of terms of the facet of kinds; empty when the source names none. */
  static List<String> of(Organization organization) {
    return organization.attributes().stream().flatMap(OrganizationKinds::kind).distinct().toList();
  }

  /**
   * The type in schema.org that surely holds.
   *
   * @see <a href="https://schema.org/Organization">schema.org/Organization</a>
   */
  static String schemaType(Organization organization) {
    List<String> kinds = of(organization);
    if (kinds.contains("gemeente")) {
      return "GovernmentOrganization";
    }
    boolean isCivil =
        kinds.contains("vrijwilligersorganisatie")
            || kinds.contains("belangenorganisatie")
            || isFoundationOrAssociation(organization);
    return isCivil ? "NGO" : "Organization";
  }

  private static boolean isFoundationOrAssociation(Organization organization) {
    String status = Objects.requireNonNullElse(organization.legalStatus(), "");
    return status.toLowerCase(Locale.ROOT).matches(".*\\b(stichting|vereniging)\\b.*");
  }

  private static Stream<String> kind(Attribute attribute) {
    TaxonomyTerm term = attribute.taxonomyTerm();
    if (term == null || !FacetId.ORGANIZATION_KIND.id().equals(term.taxonomy())) {
      return Stream.empty();
    }
    String code = Objects.requireNonNullElse(term.code(), "");
    return code.isBlank() ? Stream.empty() : Stream.of(code);
  }
}
