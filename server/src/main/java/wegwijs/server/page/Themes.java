package wegwijs.server.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Question;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Theme;

/** The top care questions as ways in. */
final class Themes {
  private Themes() {}

  /** Those on which there is something among all that a portal shows. */
  static List<Theme> of(Visit visit, Vocabulary vocabulary, SearchResult everything) {
    return of(visit, vocabulary, everything, Question.EMPTY);
  }

  /** Those on which there is something among the results of a question, each narrowing it. */
  static List<Theme> of(
      Visit visit, Vocabulary vocabulary, SearchResult everything, Question asked) {
    Set<String> present =
        everything.facets().stream()
            .filter(facet -> facet.facet() == FacetId.CARE_QUESTION)
            .flatMap(facet -> facet.values().stream())
            .filter(value -> value.count() > 0)
            .map(FacetCounts.Value::id)
            .collect(Collectors.toUnmodifiableSet());
    return vocabulary.facet(FacetId.CARE_QUESTION).map(Facet::terms).orElse(List.of()).stream()
        .filter(term -> present.contains(term.id()))
        .map(term -> theme(visit, asked, term))
        .toList();
  }

  private static Theme theme(Visit visit, Question asked, Term term) {
    Question question = asked.with(FacetId.CARE_QUESTION, term.id());
    return new Theme(new Link(term.label(), visit.search(question)), term.explanation());
  }
}
