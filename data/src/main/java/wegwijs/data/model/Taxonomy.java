package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of terms with a name. HSDS 3: {@code taxonomy}. */
public record Taxonomy(
    UUID id,
    String name,
    @Nullable String description,
    @Nullable String uri,
    @Nullable String version,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Taxonomy {
    Required.text(name, "taxonomy.name");
    metadata = Copies.of(metadata);
  }
}
