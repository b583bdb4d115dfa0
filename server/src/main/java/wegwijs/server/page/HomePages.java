package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.Pages;
import wegwijs.templates.view.HomePage;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Theme;

/** The start of a portal. Safe to share. */
final class HomePages {
  private final Pages pages;
  private final Layouts layouts;
  private final CrisisCards crisis;
  private final Vocabulary vocabulary;
  private final Search search;

  HomePages(
      Pages pages, Layouts layouts, CrisisCards crisis, Reference reference, Search search) {
    this.pages = pages;
    this.layouts = layouts;
    this.crisis = crisis;
    this.vocabulary = reference.vocabulary();
    this.search = search;
  }

  PageAnswer show(Visit visit) {
    SearchResult everything =
        search.search(Asked.everything(visit.portal()).request());
    Layout layout =
        layouts.listed(visit, visit.portal().texts().tagline(), visit.home());
    HomePage page =
        new HomePage(
            layout,
            String.join(" ", visit.portal().texts().intro()),
            themes(visit, everything),
            crisis.all(visit),
            everything.total());
    return new PageAnswer.Shown(pages.render(page));
  }

  /** The top care questions on which there is something to find here. */
  private List<Theme> themes(Visit visit, SearchResult everything) {
    Map<String, Integer> counts =
        everything.facets().stream()
            .filter(facet -> facet.facet() == FacetId.CARE_QUESTION)
            .flatMap(facet -> facet.values().stream())
            .collect(
                Collectors.toUnmodifiableMap(
                    FacetCounts.Value::id, FacetCounts.Value::count));
    return vocabulary.facet(FacetId.CARE_QUESTION).map(Facet::terms).orElse(List.of()).stream()
        .filter(term -> counts.getOrDefault(term.id(), 0) > 0)
        .map(term -> theme(visit, term))
        .toList();
  }

  private static Theme theme(Visit visit, Term term) {
    Question question = Question.EMPTY.with(FacetId.CARE_QUESTION, term.id());
    return new Theme(new Link(term.label(), visit.search(question)), term.explanation());
  }
}
