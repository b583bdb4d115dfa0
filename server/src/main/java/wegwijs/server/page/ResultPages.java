package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.Marking;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.Pages;
import wegwijs.templates.view.Correction;
import wegwijs.templates.view.ResultList;
import wegwijs.templates.view.SearchPage;

/** The results of a search. Every address under {@code /zoek} leads to one. Safe to share. */
final class ResultPages {
  private final Pages pages;
  private final Layouts layouts;
  private final QuestionReader reader;
  private final Search search;
  private final Parts parts;

  ResultPages(Pages pages, Layouts layouts, QuestionReader reader, Search search, Parts parts) {
    this.pages = pages;
    this.layouts = layouts;
    this.reader = reader;
    this.search = search;
    this.parts = parts;
  }

  PageAnswer show(Visit visit, Map<String, List<String>> query) {
    Asked asked = reader.read(visit.portal(), query);
    SearchResult result = search.search(asked.request());
    if (asked.question().page() > PagingLinks.pages(result.total())) {
      asked = asked.with(asked.question().withPage(1));
      result = search.search(asked.request());
    }
    return new PageAnswer.Shown(pages.render(page(visit, asked, result, query.isEmpty())));
  }

  private SearchPage page(Visit visit, Asked asked, SearchResult result, boolean isListed) {
    return new SearchPage(
        layouts.results(visit, asked, isListed),
        parts.crisis().forQuestion(visit, asked.question()),
        parts.filters().panel(visit, asked, result),
        results(visit, asked, result),
        result.total() == 0 ? parts.zero().help(visit, asked) : null);
  }

  private ResultList results(Visit visit, Asked asked, SearchResult result) {
    Question question = asked.question();
    return new ResultList(
        result.total(),
        result.hits().stream()
            .map(hit -> parts.cards().card(visit, question.text(), hit))
            .toList(),
        PagingLinks.of(visit, question, result.total()),
        result
            .didYouMean()
            .map(
                better ->
                    new Correction(
                        Marking.changed(better, question.text()),
                        visit.search(question.withText(better))))
            .orElse(null),
        asked.understood());
  }

  /** What a page of results is made of. */
  record Parts(CrisisCards crisis, FilterPanels filters, ResultCards cards, ZeroHelps zero) {}
}
