package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the money of a service or organization comes from. HSDS 3: {@code funding}. */
public record Funding(
    UUID id,
    @Nullable UUID organizationId,
    @Nullable UUID serviceId,
    @Nullable String source,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Funding {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
