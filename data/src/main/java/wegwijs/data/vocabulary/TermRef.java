package wegwijs.data.vocabulary;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names one term: a facet and the id of the term in it, written as {@code domein/wonen}. Does not
 * promise that the term exists. Ordered by facet, then by id.
 *
 * @param facet the facet
 * @param term the id within the facet
 */
public record TermRef(FacetId facet, String term) implements Comparable<TermRef> {

  private static final Comparator<TermRef> ORDER =
      Comparator.comparing(TermRef::facet).thenComparing(TermRef::term);

  /** Refuses an empty id. */
  public TermRef {
    if (term.isBlank()) {
      throw new IllegalArgumentException("a term of " + facet.id() + " without an id");
    }
  }

  /** Reads {@code facet/term}; empty when it is not written so or the facet is unknown. */
  public static Optional<TermRef> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || slash == text.length() - 1) {
      return Optional.empty();
    }
    return FacetId.find(text.substring(0, slash))
        .map(facet -> new TermRef(facet, text.substring(slash + 1)));
  }

  @Override
  public int compareTo(TermRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return facet.id() + "/" + term;
  }
}
