package wegwijs.server.staff.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.page.AllMunicipalities;
import wegwijs.server.page.FacetViews;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.Chip;
import wegwijs.templates.view.FacetView;
import wegwijs.templates.view.staff.Choice;
import wegwijs.templates.view.staff.ProfessionalPage;

/** By what results can be narrowed and ordered. Safe to share between threads. */
final class Filters {
  private static final String YES = "ja";

  private final WorkFrame frame;
  private final FacetViews facets;
  private final TermWords terms;

  Filters(WorkFrame frame, FacetViews facets, TermWords terms) {
    this.frame = frame;
    this.facets = facets;
    this.terms = terms;
  }

  ProfessionalPage.Filters of(
      String action,
      Function<WorkQuestion, String> address,
      WorkQuestion question,
      SearchResult result,
      Map<String, List<String>> query) {
    AllMunicipalities municipalities = AllMunicipalities.of(address.apply(question), query);
    return new ProfessionalPage.Filters(
        action,
        wishes(question, result),
        Arrays.stream(WorkOrder.values())
            .map(order ->
                new Choice(
                    "sorteer", order.word(), frame.text(order.key()), order == question.order()))
            .toList(),
        offered(question, result, municipalities),
        chips(address, question),
        address.apply(question.bare()));
  }

  /** Independent support is a facet of the site, but asked so often that it stands with these. */
  private List<Choice> wishes(WorkQuestion question, SearchResult result) {
    Stream<Choice> own =
        Arrays.stream(Wish.values())
            .map(wish ->
                new Choice(
                    wish.parameter(),
                    YES,
                    frame.text(wish.key()),
                    question.wishes().contains(wish)));
    boolean isChosen =
        question.question().chosen().getOrDefault(FacetId.INDEPENDENT, Set.of()).contains(YES);
    Choice independent =
        new Choice(FacetId.INDEPENDENT.id(), YES, frame.text("staff.wish.independent"), isChosen);
    Stream<Choice> open =
        Stream.of(
                new Choice(
                    "nu-open",
                    "1",
                    frame.text("staff.wish.open-now"),
                    question.question().openAt().isPresent()))
            .filter(choice -> choice.chosen() || result.openness().isKnown());
    return Stream.of(own, Stream.of(independent), open).flatMap(choices -> choices).toList();
  }

  private List<FacetView> offered(
      WorkQuestion question, SearchResult result, AllMunicipalities municipalities) {
    Set<String> own = question.asked().portal().municipalityCodes();
    return facets.of(result.facets(), own, municipalities).stream()
        .filter(facet -> !facet.id().equals(FacetId.INDEPENDENT.id()))
        .toList();
  }

  private List<Chip> chips(Function<WorkQuestion, String> address, WorkQuestion question) {
    List<Chip> chips = new ArrayList<>();
    question
        .wishes()
        .forEach(wish ->
            chips.add(new Chip(frame.text(wish.key()), address.apply(question.without(wish)))));
    Question words = question.question();
    words
        .openAt()
        .ifPresent(moment ->
            chips.add(
                new Chip(
                    frame.text("staff.wish.open-now"),
                    address.apply(question.with(words.atAnyTime())))));
    words
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                chips.add(
                    new Chip(
                        terms.choice(facet, value),
                        address.apply(question.with(words.without(facet, value)))))));
    return chips;
  }
}
