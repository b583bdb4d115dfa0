package wegwijs.server.page;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.search.SearchRequest;
import wegwijs.templates.view.Paging;
import wegwijs.templates.view.Paging.PageLink;

/** The links to other pages of the same results. Safe to share. */
public final class PagingLinks {
  private static final int AROUND = 2;

  private PagingLinks() {}

  /** How many pages there are to see; at least one. */
  static int pages(int total) {
    return pages(total, Asked.PER_PAGE);
  }

  /** How many pages of this length there are to see; at least one. */
  public static int pages(int total, int perPage) {
    int all = (total + perPage - 1) / perPage;
    return Math.clamp(all, 1, SearchRequest.DEEPEST_HIT / perPage);
  }

  static Paging of(Visit visit, Question question, int total) {
    return of(visit::search, question, pages(total));
  }

  /**
   * The links to other pages.
   *
   * @param address where the results of a question stand
   * @param pages how many there are
   */
  public static Paging of(Function<Question, String> address, Question question, int pages) {
    int page = Math.min(question.page(), pages);
    if (pages == 1) {
      return Paging.SINGLE;
    }
    return new Paging(
        page,
        pages,
        page > 1 ? address.apply(question.withPage(page - 1)) : null,
        page < pages ? address.apply(question.withPage(page + 1)) : null,
        numbers(page, pages).stream()
            .map(number -> new PageLink(number, address.apply(question.withPage(number))))
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
