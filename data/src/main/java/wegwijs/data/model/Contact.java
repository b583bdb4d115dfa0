package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person or desk that can be asked. HSDS 3: {@code contact}. */
public record Contact(
    UUID id,
    @Nullable UUID organizationId,
    @Nullable UUID serviceId,
    @Nullable UUID serviceAtLocationId,
    @Nullable UUID locationId,
    @Nullable String name,
    @Nullable String title,
    @Nullable String department,
    @Nullable String email,
    List<Phone> phones,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Contact {
    phones = Copies.of(phones);
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
