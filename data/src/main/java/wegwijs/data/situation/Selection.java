package wegwijs.data.situation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import wegwijs.data.vocabulary.FacetId;

/**
 * A search of our own: words, terms, or both; never neither. Immutable.
 *
 * @param text words, or ""
 * @param terms chosen terms by facet; any of one facet, all facets
 */
public record Selection(String text, Map<FacetId, Set<String>> terms) {
  /** Copies the terms and refuses a search for everything. */
  public Selection {
    Map<FacetId, Set<String>> copy = new EnumMap<>(FacetId.class);
    terms.forEach((facet, values) ->
        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
    terms = Collections.unmodifiableMap(copy);
    if (text.isBlank() && terms.isEmpty()) {
      throw new IllegalArgumentException("a selection without words and terms finds everything");
    }
  }
}
