package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How people with a disability can get in. HSDS 3: {@code accessibility}. */
public record Accessibility(
    UUID id,
    @Nullable UUID locationId,
    @Nullable String description,
    @Nullable String details,
    @Nullable String url,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Accessibility {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
