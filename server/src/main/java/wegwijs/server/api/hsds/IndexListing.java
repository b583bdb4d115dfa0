package wegwijs.server.api.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Problem.InvalidParameter;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Sorting;

/**
 * Services that the index chooses: best first, or by name when there are more than the index puts
 * in order of relevance, so that all of them can be had. For one request, in one thread.
 */
final class IndexListing implements Listing<FoundService> {
  private static final int UNKNOWN = -1;

  private final Search search;
  private final SearchRequest request;
  private final int mostByRelevance;
  private int total = UNKNOWN;

  /** What this question finds. */
  IndexListing(Search search, SearchRequest request) {
    this(search, request, SearchRequest.DEEPEST_HIT);
  }

  IndexListing(Search search, SearchRequest request, int mostByRelevance) {
    this.search = search;
    this.request = request;
    this.mostByRelevance = mostByRelevance;
  }

  @Override
  public int total() {
    if (total == UNKNOWN) {
      total = search.search(at(1, 1, request.sorting())).total();
    }
    return total;
  }

  @Override
  public List<FoundService> page(int number, int size) {
    boolean isBehindAll = (number - 1L) * size >= total();
    return isBehindAll ? List.of() : found(search.search(at(number, size, sorting())));
  }

  @Override
  public void forEach(Consumer<List<FoundService>> consumer) {
    int size = SearchRequest.MOST_PER_PAGE;
    for (int page = 1; (page - 1L) * size < total(); page++) {
      consumer.accept(page(page, size));
    }
  }

  /** All of them at once, which must not be more than the index orders by relevance. */
  List<FoundService> all() {
    if (total() > mostByRelevance) {
      throw tooMany(request.text());
    }
    List<FoundService> all = new ArrayList<>();
    forEach(all::addAll);
    return all;
  }

  private Sorting sorting() {
    return total() > mostByRelevance ? Sorting.NAME : request.sorting();
  }

  private SearchRequest at(int page, int size, Sorting sorting) {
    return new SearchRequest(
        request.text(), request.place(), request.radiusKm(), request.chosen(), sorting, page, size);
  }

  private static List<FoundService> found(SearchResult result) {
    return result.hits().stream()
        .map(Hit::card)
        .map(card -> new FoundService(card.id(), card.organizationId()))
        .toList();
  }

  private static RuntimeException tooMany(String value) {
    String most = "at most " + SearchRequest.DEEPEST_HIT + " results with these filters";
    return Problem.invalid(
            List.of(
                new InvalidParameter(
                    "search", value, "Too many results. Narrow the filters.", List.of(most))))
        .refused();
  }
}
