package wegwijs.server;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import wegwijs.data.situation.SearchLink;
import wegwijs.data.situation.Selection;
import wegwijs.data.situation.Situation;
import wegwijs.data.situation.Situations;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Sorting;

/**
 * Links of situations that lead to nothing in this index, for whoever writes them. The pages leave
 * such links out.
 */
final class EmptyLinks {
  private final Search search;

  EmptyLinks(Search search) {
    this.search = search;
  }

  /** A line for each, such as "kind-wordt-18: Zoek een uitkering". */
  List<String> of(Situations situations) {
    return situations.all().stream().flatMap(this::of).toList();
  }

  /** The same of one situation. */
  Stream<String> of(Situation situation) {
    Stream<String> nearby = isEmpty(situation.nearby()) ? Stream.of("nearby") : Stream.empty();
    Stream<String> links =
        situation
            .advices()
            .all()
            .flatMap(advice -> advice.search().stream())
            .filter(link -> isEmpty(link.selection()))
            .map(SearchLink::label);
    return Stream.concat(nearby, links).distinct().map(link -> situation.id() + ": " + link);
  }

  private boolean isEmpty(Selection selection) {
    SearchRequest request =
        new SearchRequest(
            selection.text(),
            Optional.empty(),
            OptionalInt.empty(),
            selection.terms(),
            Sorting.RELEVANCE,
            1,
            1);
    return search.search(request).total() == 0;
  }
}
