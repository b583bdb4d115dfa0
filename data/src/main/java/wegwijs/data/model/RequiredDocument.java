package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that people must bring. HSDS 3: {@code required_document}. */
public record RequiredDocument(
    UUID id,
    @Nullable UUID serviceId,
    @Nullable String document,
    @Nullable String uri,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public RequiredDocument {
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
