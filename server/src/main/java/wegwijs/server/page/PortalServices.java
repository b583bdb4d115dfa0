package wegwijs.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
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

  /** Whether a portal shows a service. */
  boolean shows(Portal portal, UUID service, String name) {
    if (portal.municipalityCodes().isEmpty()) {
      return search.findLabels(service).isPresent();
    }
    SearchRequest everything = Asked.everything(portal).request();
    SearchRequest named =
        new SearchRequest(
            name,
            everything.place(),
            OptionalInt.empty(),
            Map.of(),
            Sorting.RELEVANCE,
            1,
            SearchRequest.MOST_PER_PAGE,
            Set.of());
    return search.search(named).hits().stream().anyMatch(hit -> hit.card().id().equals(service));
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
        SearchRequest.MOST_PER_PAGE,
        Set.of());
  }
}
