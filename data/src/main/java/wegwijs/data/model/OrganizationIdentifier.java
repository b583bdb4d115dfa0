package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number by which others know an organization. HSDS 3: {@code organization_identifier}.
 *
 * <p>In the Netherlands the type is {@code KvK} (Chamber of Commerce) or {@code AGB} (care
 * providers).
 */
public record OrganizationIdentifier(
    UUID id,
    @Nullable UUID organizationId,
    @Nullable String identifierScheme,
    @Nullable String identifierType,
    String identifier,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public OrganizationIdentifier {
    Required.text(identifier, "organization_identifier.identifier");
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
