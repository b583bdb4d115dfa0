package wegwijs.server.admin.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.place.Municipality;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Sorting;

/** The care questions for which nothing serves a municipality. Safe to share between threads. */
final class GapTable {
  private static final String ID = "zonder-aanbod";

  private final AdminFrame frame;
  private final Vocabulary vocabulary;
  private final Places places;
  private final Search search;

  GapTable(AdminFrame frame, Vocabulary vocabulary, Places places, Search search) {
    this.frame = frame;
    this.vocabulary = vocabulary;
    this.places = places;
    this.search = search;
  }

  InsightTable table(Portal portal) {
    Map<String, Set<String>> offered = new LinkedHashMap<>();
    if (portal.municipalityCodes().isEmpty()) {
      offered.put(Places.WHOLE_COUNTRY_LABEL, offered(Optional.empty()));
    }
    for (String code : portal.municipalityCodes()) {
      String name = places.findMunicipality(code).map(Municipality::name).orElse(code);
      offered.put(name, offered(Optional.of(new PlaceFound(name, Set.of(code), Optional.empty()))));
    }
    return new InsightTable(
        ID,
        frame.text("admin.insight-title-" + ID),
        frame.text("admin.insight-about-" + ID),
        List.of(
            frame.text("admin.insight-column-what"),
            frame.text("admin.insight-column-municipalities")),
        rows(offered),
        List.of());
  }

  private List<List<String>> rows(Map<String, Set<String>> offered) {
    List<List<String>> rows = new ArrayList<>();
    for (Term question :
        vocabulary.facet(FacetId.CARE_QUESTION).stream().flatMap(Facet::leaves).toList()) {
      String lacking =
          offered.entrySet().stream()
              .filter(municipality -> !municipality.getValue().contains(question.id()))
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", "));
      if (!lacking.isEmpty()) {
        rows.add(List.of(question.label(), lacking));
      }
    }
    return rows;
  }

  /** The questions for which something serves a place, from anywhere. */
  private Set<String> offered(Optional<PlaceFound> place) {
    SearchRequest everything =
        new SearchRequest("", place, OptionalInt.empty(), Map.of(), Sorting.NAME, 1, 1);
    return search.search(everything).facets().stream()
        .filter(facet -> facet.facet() == FacetId.CARE_QUESTION)
        .flatMap(facet -> facet.values().stream())
        .filter(value -> value.count() > 0)
        .map(FacetCounts.Value::id)
        .collect(Collectors.toSet());
  }
}
