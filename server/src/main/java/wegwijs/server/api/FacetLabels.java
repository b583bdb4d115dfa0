package wegwijs.server.api;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.place.Places;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * What facets and their values are called. Looked up once, since an answer names hundreds of them.
 * Immutable and safe to share.
 */
final class FacetLabels {
  private final Map<FacetId, String> facets = new EnumMap<>(FacetId.class);
  private final Map<FacetId, Map<String, String>> values = new EnumMap<>(FacetId.class);
  private final Map<FacetId, Map<String, String>> parents = new EnumMap<>(FacetId.class);
  private final Map<FacetId, Map<String, byte[]>> starts = new EnumMap<>(FacetId.class);
  private final Places places;

  FacetLabels(Vocabulary vocabulary, Places places) {
    this.places = places;
    vocabulary.facets().forEach(facet -> add(facet, vocabulary));
    addMunicipalities();
    values.forEach((facet, labels) -> starts.put(facet, startsOf(facet, labels)));
  }

  private Map<String, byte[]> startsOf(FacetId facet, Map<String, String> labels) {
    Map<String, byte[]> json = new HashMap<>();
    labels.forEach((value, label) ->
        json.put(
            value, FacetJson.start(new SearchAnswer.Value(value, label, parent(facet, value)))));
    return json;
  }

  private void add(Facet facet, Vocabulary vocabulary) {
    Map<String, String> labels = new HashMap<>();
    Map<String, String> above = new HashMap<>();
    facet
        .allTerms()
        .forEach(term -> {
          labels.put(term.id(), term.label());
          vocabulary
              .parentOf(facet.ref(term))
              .map(TermRef::term)
              .ifPresent(parent -> above.put(term.id(), parent));
        });
    facets.put(facet.id(), facet.label());
    values.put(facet.id(), labels);
    parents.put(facet.id(), above);
  }

  private void addMunicipalities() {
    facets.put(FacetId.MUNICIPALITY, "Gemeente");
    Map<String, String> names = new HashMap<>(Map.of(Reach.EVERYWHERE, "Heel Nederland"));
    places.municipalities().forEach(known -> names.put(known.code(), known.name()));
    values.put(FacetId.MUNICIPALITY, names);
  }

  String of(FacetId facet) {
    return facets.getOrDefault(facet, facet.id());
  }

  String of(FacetId facet, String value) {
    return values.getOrDefault(facet, Map.of()).getOrDefault(value, value);
  }

  /** The known values of a facet as the beginning of JSON, see {@link FacetJson}. */
  Map<String, byte[]> starts(FacetId facet) {
    return starts.getOrDefault(facet, Map.of());
  }

  /** The id of the value above; absent for one at the top. */
  @Nullable String parent(FacetId facet, String value) {
    return parents.getOrDefault(facet, Map.of()).get(value);
  }

  /** What an area is called that a record names by the code of a municipality or region. */
  String area(String extent) {
    return places.resolveArea(extent).label();
  }
}
