package wegwijs.server.staff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.templates.view.staff.Choice;

/**
 * What people and texts of the front office are about: the care questions of the vocabulary on
 * their first level. Immutable and safe to share.
 */
public final class Topics {
  private final List<Term> terms;

  /** The topics of this vocabulary. */
  public Topics(Vocabulary vocabulary) {
    terms = vocabulary.facet(FacetId.CARE_QUESTION).map(Facet::terms).orElse(List.of());
  }

  /** Those of these ids that are topics, in the order of the vocabulary. */
  public List<String> known(Collection<String> ids) {
    return terms.stream().map(Term::id).filter(ids::contains).toList();
  }

  /** The words for some topics; what the vocabulary no longer knows is left out. */
  public String labels(Collection<String> ids) {
    return terms.stream()
        .filter(term -> ids.contains(term.id()))
        .map(Term::label)
        .collect(Collectors.joining(", "));
  }

  /** The topics as boxes of a field. */
  public List<Choice> choices(String field, Set<String> chosen) {
    return terms.stream()
        .map(term -> new Choice(field, term.id(), term.label(), chosen.contains(term.id())))
        .toList();
  }
}
