package wegwijs.server.admin.keeper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.store.Records;
import wegwijs.server.page.question.Asked;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Sorting;

/** The organizations whose services a portal shows. Safe to share between threads. */
record PortalOrganizations(Search search, Records records) {
  /** An organization by its name. */
  record Line(UUID id, String name) {}

  /** All of them, by name. */
  List<Line> list(Portal portal) {
    Map<UUID, Line> lines = new LinkedHashMap<>();
    if (portal.municipalityCodes().isEmpty()) {
      records.forEachOrganization(stored ->
          lines.put(stored.value().id(), new Line(stored.value().id(), stored.value().name())));
    } else {
      SearchResult result = search.search(page(portal, 1));
      for (int page = 2; !result.hits().isEmpty(); page++) {
        result.hits().stream().map(Hit::card).forEach(card -> add(lines, card));
        result = search.search(page(portal, page));
      }
    }
    List<Line> sorted = new ArrayList<>(lines.values());
    sorted.sort(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER));
    return sorted;
  }

  private static void add(Map<UUID, Line> lines, ServiceCard card) {
    UUID id = card.organizationId();
    String name = card.organizationName();
    if (id != null && name != null) {
      lines.put(id, new Line(id, name));
    }
  }

  private static SearchRequest page(Portal portal, int page) {
    return new SearchRequest(
        "",
        Asked.everything(portal).request().place(),
        OptionalInt.empty(),
        Map.of(),
        Sorting.NAME,
        page,
        SearchRequest.MOST_PER_PAGE);
  }
}
