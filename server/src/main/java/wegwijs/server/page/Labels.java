package wegwijs.server.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.schema.Label;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** The terms that were assigned to one service. Immutable. */
public final class Labels {
  private static final TermRef WALK_IN = new TermRef(FacetId.ACCESS, "vrije-inloop");

  private final Vocabulary vocabulary;
  private final Set<TermRef> assigned;
  private final Set<TermRef> recognised;

  /** These labels, whose terms are of this vocabulary. */
  public Labels(Vocabulary vocabulary, List<Label> labels) {
    this.vocabulary = vocabulary;
    assigned = labels.stream().map(Label::term).collect(Collectors.toUnmodifiableSet());
    recognised =
        labels.stream()
            .filter(label -> label.origin() != Label.Origin.IMPLIED)
            .map(Label::term)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The terms of a facet, in the order of the vocabulary. */
  public List<Term> of(FacetId facet) {
    return among(facet, assigned);
  }

  /** Those that the source gave or a rule recognised, not what merely follows from others. */
  List<Term> recognised(FacetId facet) {
    return among(facet, recognised);
  }

  /** All of them. */
  Set<TermRef> refs() {
    return recognised;
  }

  /** Whether people walk in without an appointment. */
  public boolean areOpenToAll() {
    return assigned.contains(WALK_IN);
  }

  private List<Term> among(FacetId facet, Set<TermRef> terms) {
    return vocabulary.facet(facet).stream()
        .flatMap(Facet::allTerms)
        .filter(term -> terms.contains(new TermRef(facet, term.id())))
        .toList();
  }
}
