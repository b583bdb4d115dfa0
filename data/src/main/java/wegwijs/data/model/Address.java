package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A postal or visiting address. The object address of HSDS 3. */
public record Address(
    UUID id,
    @Nullable UUID locationId,
    @Nullable String attention,
    @Nullable String address1,
    @Nullable String address2,
    @Nullable String city,
    @Nullable String region,
    @Nullable String stateProvince,
    @Nullable String postalCode,
    @Nullable String country,
    @Nullable PlaceType addressType,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Address {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
