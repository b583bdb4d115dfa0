package wegwijs.data.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many places a service has and how many are free. HSDS 3: {@code service_capacity}. */
public record ServiceCapacity(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable Unit unit,
    @Nullable UUID unitId,
    @Nullable BigDecimal available,
    @Nullable BigDecimal maximum,
    @Nullable String description,
    @Nullable String updated,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public ServiceCapacity {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
