package wegwijs.data.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link from any object to a taxonomy term, or a labelled value of the source's own. HSDS 3:
 * {@code attribute}.
 *
 * <p>A label of one of our facets is an attribute whose taxonomy term has the facet's id as {@code
 * taxonomy} and the term's id as {@code code}.
 */
public record Attribute(
    UUID id,
    @Nullable UUID linkId,
    @Nullable UUID taxonomyTermId,
    @Nullable String linkType,
    @Nullable String linkEntity,
    @Nullable String value,
    @Nullable TaxonomyTerm taxonomyTerm,
    @Nullable String label,
    List<Metadata> metadata) {

  /** Checks what is required and copies the lists; an absent list is an empty one. */
  public Attribute {
    metadata = Copies.of(metadata);
  }
}
