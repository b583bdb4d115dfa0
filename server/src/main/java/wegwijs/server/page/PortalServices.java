package wegwijs.server.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import wegwijs.data.portal.Portal;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.page.question.Asked;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Sorting;

/** Which services a portal shows. Safe to share. */
final class PortalServices {
  private final Search search;

  PortalServices(Search search) {
    this.search = search;
  }

  /** Tells of a service that is listed whether the portal shows it. */
  Predicate<UUID> shown(Portal portal) {
    return portal.municipalityCodes().isEmpty() ? id -> true : ids(portal, Map.of())::contains;
  }

  /** Those that a portal shows and that have one of the chosen values of each facet. */
  Set<UUID> ids(Portal portal, Map<FacetId, Set<String>> chosen) {
    Set<UUID> ids = new HashSet<>();
    List<Hit> hits = search.search(page(portal, chosen, 1)).hits();
    for (int page = 2; !hits.isEmpty(); page++) {
      hits.forEach(hit -> ids.add(hit.card().id()));
      hits = search.search(page(portal, chosen, page)).hits();
    }
    return ids;
  }

  private static SearchRequest page(Portal portal, Map<FacetId, Set<String>> chosen, int page) {
    return new SearchRequest(
        "",
        Asked.everything(portal).request().place(),
        OptionalInt.empty(),
        chosen,
        Sorting.NAME,
        page,
        SearchRequest.MOST_PER_PAGE);
  }
}
