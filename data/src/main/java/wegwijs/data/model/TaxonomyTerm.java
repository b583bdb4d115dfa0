package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A term of a taxonomy. HSDS 3: {@code taxonomy_term}. */
public record TaxonomyTerm(
    UUID id,
    @Nullable String code,
    String name,
    @Nullable String description,
    @Nullable UUID parentId,
    @Nullable String taxonomy,
    @Nullable Taxonomy taxonomyDetail,
    @Nullable String language,
    @Nullable UUID taxonomyId,
    @Nullable String termUri,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public TaxonomyTerm {
    Required.text(name, "taxonomy_term.name");
    metadata = Copies.of(metadata);
  }
}
