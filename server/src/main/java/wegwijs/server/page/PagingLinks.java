package wegwijs.server.page;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.search.SearchRequest;
import wegwijs.templates.view.Paging;
import wegwijs.templates.view.Paging.PageLink;

/** The links to other pages of the same results. */
final class PagingLinks {
  private static final int AROUND = 2;

  private PagingLinks() {}

  /** How many pages there are to see; at least one. */
  static int pages(int total) {
    int all = (total + Asked.PER_PAGE - 1) / Asked.PER_PAGE;
    return Math.clamp(all, 1, SearchRequest.DEEPEST_HIT / Asked.PER_PAGE);
  }

  static Paging of(Visit visit, Question question, int total) {
    int pages = pages(total);
    int page = Math.min(question.page(), pages);
    if (pages == 1) {
      return Paging.SINGLE;
    }
    return new Paging(
        page,
        pages,
        page > 1 ? visit.search(question.withPage(page - 1)) : null,
        page < pages ? visit.search(question.withPage(page + 1)) : null,
        numbers(page, pages).stream()
            .map(number -> new PageLink(number, visit.search(question.withPage(number))))
            .toList());
  }

  /** The first, the last, and those around the present one. */
  private static List<Integer> numbers(int page, int pages) {
    TreeSet<Integer> numbers = new TreeSet<>(List.of(1, pages));
    IntStream.rangeClosed(Math.max(1, page - AROUND), Math.min(pages, page + AROUND))
        .forEach(numbers::add);
    return List.copyOf(numbers);
  }
}
