package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a capacity is counted in, such as beds or places. HSDS 3: {@code unit}. */
public record Unit(
    UUID id,
    String name,
    @Nullable String scheme,
    @Nullable String identifier,
    @Nullable String uri,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Unit {
    Required.text(name, "unit.name");
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
