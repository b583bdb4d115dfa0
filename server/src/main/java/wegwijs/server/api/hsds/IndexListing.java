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

/** Services that the index chooses, best first. The index does not look behind 10,000 hits. */
record IndexListing(Search search, SearchRequest request) implements Listing<FoundService> {
  @Override
  public int total() {
    return search.search(at(1, 1)).total();
  }

  @Override
  public List<FoundService> page(int number, int size) {
    if ((long) number * size > SearchRequest.DEEPEST_HIT) {
      throw tooMany("page", number + " x " + size);
    }
    return found(search.search(at(number, size)));
  }

  @Override
  public void forEach(Consumer<List<FoundService>> consumer) {
    int size = SearchRequest.MOST_PER_PAGE;
    SearchResult result = search.search(at(1, size));
    if (result.total() > SearchRequest.DEEPEST_HIT) {
      throw tooMany("search", request.text());
    }
    for (int page = 2; !result.hits().isEmpty(); page++) {
      consumer.accept(found(result));
      if ((page - 1L) * size >= result.total()) {
        return;
      }
      result = search.search(at(page, size));
    }
  }

  List<FoundService> all() {
    List<FoundService> all = new ArrayList<>();
    forEach(all::addAll);
    return all;
  }

  private SearchRequest at(int page, int size) {
    return new SearchRequest(
        request.text(),
        request.place(),
        request.radiusKm(),
        request.chosen(),
        request.sorting(),
        page,
        size);
  }

  private static List<FoundService> found(SearchResult result) {
    return result.hits().stream()
        .map(Hit::card)
        .map(card -> new FoundService(card.id(), card.organizationId()))
        .toList();
  }

  private static RuntimeException tooMany(String parameter, String value) {
    String most = "at most " + SearchRequest.DEEPEST_HIT + " results with these filters";
    return Problem.invalid(
            List.of(
                new InvalidParameter(
                    parameter, value, "Too many results. Narrow the filters.", List.of(most))))
        .refused();
  }
}
