package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A language that is spoken on the phone, at a location or in a service. HSDS 3: {@code language}.
 */
public record Language(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable UUID locationId,
    @Nullable UUID phoneId,
    @Nullable String name,
    @Nullable String code,
    @Nullable String note,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Language {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
