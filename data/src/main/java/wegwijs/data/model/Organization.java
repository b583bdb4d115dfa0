package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider, care provider or volunteer organization that offers services. HSDS 3: {@code
 * organization}.
 */
public record Organization(
    UUID id,
    String name,
    @Nullable String alternateName,
    @Nullable String description,
    @Nullable String email,
    @Nullable String website,
    List<Url> additionalWebsites,
    @Nullable String taxStatus,
    @Nullable String taxId,
    @Nullable Integer yearIncorporated,
    @Nullable String legalStatus,
    @Nullable String logo,
    @Nullable String uri,
    @Nullable UUID parentOrganizationId,
    List<Funding> funding,
    List<Contact> contacts,
    List<Phone> phones,
    List<Location> locations,
    List<Program> programs,
    List<OrganizationIdentifier> organizationIdentifiers,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Organization {
    Required.text(name, "organization.name");
    additionalWebsites = Copies.of(additionalWebsites);
    funding = Copies.of(funding);
    contacts = Copies.of(contacts);
    phones = Copies.of(phones);
    locations = Copies.of(locations);
    programs = Copies.of(programs);
    organizationIdentifiers = Copies.of(organizationIdentifiers);
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
