package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A programme that groups services of an organization. HSDS 3: {@code program}. */
public record Program(
    UUID id,
    @Nullable UUID organizationId,
    String name,
    @Nullable String alternateName,
    @Nullable String description,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Program {
    Required.text(name, "program.name");
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
