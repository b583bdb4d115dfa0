package wegwijs.data.vocabulary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A facet with its terms. Immutable.
 *
 * @param id which facet
 * @param label its heading, in plain Dutch
 * @param question the heading as a question to the reader
 * @param zones where its rules look, unless a rule says otherwise
 * @param terms the top terms in display order
 */
public record Facet(FacetId id, String label, String question, Set<Zone> zones, List<Term> terms) {

  /** Copies the collections. */
  public Facet {
    EnumSet<Zone> copy = EnumSet.noneOf(Zone.class);
    copy.addAll(zones);
    zones = Collections.unmodifiableSet(copy);
    terms = List.copyOf(terms);
  }

  /** All terms of all levels, parents before their children, in display order. */
  public Stream<Term> allTerms() {
    return terms.stream().flatMap(Term::withDescendants);
  }

  /** The terms that have none below them, in display order. */
  public Stream<Term> leaves() {
    return allTerms().filter(Term::isLeaf);
  }

  /** The reference to a term of this facet. */
  public TermRef ref(Term term) {
    return new TermRef(id, term.id());
  }
}
