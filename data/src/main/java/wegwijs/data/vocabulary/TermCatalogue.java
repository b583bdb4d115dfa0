package wegwijs.data.vocabulary;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which terms the files name, visible and hidden, before any of them is read. Immutable. */
final class TermCatalogue {

  private final Set<TermRef> visible = new HashSet<>();
  private final Set<TermRef> hidden = new HashSet<>();

  TermCatalogue(Collection<FacetSource> facets) {
    facets.forEach(facet -> add(facet.id(), facet.terms(), false));
  }

  boolean contains(TermRef ref) {
    return visible.contains(ref);
  }

  boolean isHidden(TermRef ref) {
    return hidden.contains(ref);
  }

  /** The visible terms as {@code facet/term}, sorted. */
  List<String> names() {
    return visible.stream().sorted().map(TermRef::toString).toList();
  }

  private void add(FacetId facet, List<TermSource> terms, boolean below) {
    for (TermSource term : terms) {
      boolean hide = below || term.isHidden();
      (hide ? hidden : visible).add(new TermRef(facet, term.id()));
      add(facet, term.terms(), hide);
    }
  }
}
