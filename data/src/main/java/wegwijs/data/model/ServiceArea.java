package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area that a service serves, which is another fact than where it stands. HSDS 3: {@code
 * service_area}.
 *
 * <p>Our own records give the CBS municipality code, region id or {@code landelijk} in {@code
 * extent}.
 */
public record ServiceArea(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable UUID serviceAtLocationId,
    @Nullable String name,
    @Nullable String description,
    @Nullable String extent,
    @Nullable String extentType,
    @Nullable String uri,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public ServiceArea {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
