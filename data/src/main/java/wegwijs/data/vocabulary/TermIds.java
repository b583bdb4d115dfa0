package wegwijs.data.vocabulary;

import java.util.UUID;
import wegwijs.data.model.NameUuid;

/** The UUIDs by which other systems know our facets and terms; the same in every installation. */
public final class TermIds {
  private TermIds() {}

  /** The id of a facet as an HSDS taxonomy. */
  public static UUID taxonomy(FacetId facet) {
    return NameUuid.of("taxonomy:" + facet.id());
  }

  /** The id of a term as an HSDS taxonomy term. */
  public static UUID term(TermRef term) {
    return NameUuid.of("taxonomy_term:" + term);
  }
}
