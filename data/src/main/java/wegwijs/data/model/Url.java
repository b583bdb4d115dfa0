package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A further web address of a service or organization. HSDS 3: {@code url}. */
public record Url(
    UUID id,
    @Nullable String label,
    String url,
    @Nullable UUID organizationId,
    @Nullable UUID serviceId,
    List<Attribute> attributes,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Url {
    Required.text(url, "url.url");
    attributes = Copies.of(attributes);
    metadata = Copies.of(metadata);
  }
}
