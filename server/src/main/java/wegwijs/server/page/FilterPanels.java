package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.Chip;
import wegwijs.templates.view.Distance;
import wegwijs.templates.view.FilterPanel;
import wegwijs.templates.view.OpenNowChoice;
import wegwijs.templates.view.Sorting;
import wegwijs.templates.view.Sorting.Order;

/** Everything by which results can be narrowed and ordered. Safe to share. */
final class FilterPanels {
  private static final List<Integer> RADII = List.of(2, 5, 10, 25, 50);

  private final FacetViews facets;
  private final TermWords words;
  private final PageTexts texts;

  FilterPanels(FacetViews facets, Words words) {
    this.facets = facets;
    this.words = words.terms();
    this.texts = words.texts();
  }

  FilterPanel panel(
      Visit visit, Asked asked, SearchResult result, AllMunicipalities municipalities) {
    Question question = asked.question();
    return new FilterPanel(
        facets.of(result.facets(), visit.portal().municipalityCodes(), municipalities),
        chips(visit, question),
        visit.search(question.withoutFilters()),
        sorting(asked),
        asked.hasPoint() ? distance(question) : null,
        openNow(question, result));
  }

  /** Who would find nothing by it, as no hours are known, is not offered it. */
  private static OpenNowChoice openNow(Question question, SearchResult result) {
    if (question.openAt().isPresent()) {
      return OpenNowChoice.CHOSEN;
    }
    return result.openness().isKnown() ? OpenNowChoice.OFFERED : OpenNowChoice.NOT_OFFERED;
  }

  private List<Chip> chips(Visit visit, Question question) {
    List<Chip> chips = new ArrayList<>();
    question
        .openAt()
        .ifPresent(moment ->
            chips.add(new Chip(texts.text("filter.open-now"), visit.search(question.atAnyTime()))));
    question
        .radiusKm()
        .ifPresent(km ->
            chips.add(
                new Chip(texts.text("filter.radius", km), visit.search(question.withoutRadius()))));
    question
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(
                    new Chip(
                        words.choice(facet, value),
                        visit.search(question.without(facet, value))))));
    return chips;
  }

  private static Sorting sorting(Asked asked) {
    List<Order> offered =
        asked.hasPoint()
            ? List.of(Order.RELEVANCE, Order.DISTANCE, Order.NAME)
            : List.of(Order.RELEVANCE, Order.NAME);
    Order chosen =
        switch (asked.question().sorting()) {
          case RELEVANCE -> Order.RELEVANCE;
          case DISTANCE -> Order.DISTANCE;
          case NAME -> Order.NAME;
        };
    return new Sorting(chosen, offered);
  }

  private static Distance distance(Question question) {
    if (question.radiusKm().isEmpty()) {
      return new Distance(null, RADII);
    }
    int chosen = question.radiusKm().getAsInt();
    List<Integer> offered = new ArrayList<>(RADII);
    if (!offered.contains(chosen)) {
      offered.add(chosen);
      offered.sort(null);
    }
    return new Distance(chosen, offered);
  }
}
