package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.portal.Portal;
import wegwijs.data.schema.ServiceCard;
import wegwijs.server.page.question.Asked;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Sorting;

/** Everything that a portal shows, by name. Safe to share. */
final class PortalServices {
  private final Search search;

  PortalServices(Search search) {
    this.search = search;
  }

  /** The services, at most so many. */
  List<ServiceCard> list(Portal portal, int atMost) {
    List<ServiceCard> cards = new ArrayList<>();
    SearchResult result = search.search(page(portal, 1));
    for (int page = 2; !result.hits().isEmpty() && cards.size() < atMost; page++) {
      result.hits().stream().map(Hit::card).forEach(cards::add);
      result = search.search(page(portal, page));
    }
    return cards.subList(0, Math.min(cards.size(), atMost));
  }

  /** Of these services those that a portal shows. */
  List<Stored<Service>> among(Portal portal, List<Stored<Service>> services) {
    if (portal.municipalityCodes().isEmpty()) {
      return services;
    }
    Set<UUID> shown =
        list(portal, Integer.MAX_VALUE).stream()
            .map(ServiceCard::id)
            .collect(Collectors.toUnmodifiableSet());
    return services.stream().filter(stored -> shown.contains(stored.value().id())).toList();
  }

  private static SearchRequest page(Portal portal, int page) {
    SearchRequest everything = Asked.everything(portal).request();
    return new SearchRequest(
        "",
        everything.place(),
        OptionalInt.empty(),
        Map.of(),
        Sorting.NAME,
        page,
        SearchRequest.MOST_PER_PAGE);
  }
}
