package wegwijs.server.api.hsds;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.store.RecordFilter;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Sorting;

/**
 * Which services a client wants: by what the index knows and by what the store knows. Immutable.
 *
 * @param isEmpty whether nothing can fit, as a term or taxonomy that was asked for is not ours
 */
record ServiceSelection(
    String text,
    Map<FacetId, Set<String>> terms,
    Optional<PlaceFound> place,
    OptionalInt radiusKm,
    RecordFilter filter,
    boolean isEmpty) {
  static final String SEARCH = "search";
  static final String TERM = "taxonomy_term_id";
  static final String TAXONOMY = "taxonomy_id";
  static final String ORGANIZATION = "organization_id";
  static final String MODIFIED_AFTER = "modified_after";

  /** Copies the terms. */
  ServiceSelection {
    terms = Map.copyOf(terms);
  }

  /** The selection of a request; a parameter that its route does not have is simply not given. */
  static ServiceSelection of(HsdsParameters parameters, Taxonomies taxonomies) {
    Map<FacetId, Set<String>> terms = new EnumMap<>(FacetId.class);
    Optional<UUID> taxonomy = parameters.id(TAXONOMY);
    Optional<UUID> term = parameters.id(TERM);
    Optional<FacetId> facet = taxonomy.flatMap(taxonomies::findFacet).map(Facet::id);
    facet.ifPresent(id -> terms.put(id, new LinkedHashSet<>(taxonomies.topTerms(id))));
    Optional<TermRef> ref = term.flatMap(taxonomies::findTerm);
    ref.ifPresent(found -> terms.put(found.facet(), Set.of(found.term())));
    return new ServiceSelection(
        parameters.text(SEARCH),
        terms,
        Optional.empty(),
        OptionalInt.empty(),
        new RecordFilter(
            parameters.id(ORGANIZATION), parameters.moment(MODIFIED_AFTER), Optional.empty()),
        (taxonomy.isPresent() && facet.isEmpty()) || (term.isPresent() && ref.isEmpty()));
  }

  ServiceSelection near(PlaceFound where, OptionalInt km) {
    return new ServiceSelection(text, terms, Optional.of(where), km, filter, isEmpty);
  }

  /** Whether only the index can choose. */
  boolean needsIndex() {
    return !text.isEmpty() || !terms.isEmpty() || place.isPresent();
  }

  boolean hasFilter() {
    return !filter.equals(RecordFilter.NONE);
  }

  SearchRequest request() {
    return new SearchRequest(text, place, radiusKm, terms, Sorting.RELEVANCE, 1, 1);
  }

  static List<String> parameters() {
    return List.of(SEARCH, TERM, TAXONOMY, ORGANIZATION, MODIFIED_AFTER);
  }
}
