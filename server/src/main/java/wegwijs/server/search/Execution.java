package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Coordinates;
import wegwijs.data.vocabulary.FacetId;

/**
 * One question on one snapshot: all matches as a set without scores, their counts, and the best few
 * with scores, for which most matches need not be looked at. Used once, by one thread.
 */
final class Execution {
  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Question question;
  private final @Nullable Coordinates from;
  private final Map<FacetId, FixedBitSet> choices = new EnumMap<>(FacetId.class);

  Execution(Snapshot snapshot, SearchRequest request, Question question) {
    this.snapshot = snapshot;
    this.request = request;
    this.question = question;
    this.from = request.place().flatMap(place -> place.coordinates()).orElse(null);
    request
        .chosen()
        .forEach((facet, values) -> choices.put(facet, snapshot.facets().any(facet, values)));
  }

  /** The page of documents with its facets. */
  Outcome run() throws IOException {
    FixedBitSet base = base();
    Query query = question.toStrictQuery();
    FixedBitSet matches = question.isEmpty() ? base : matches(query, base);
    if (!question.isEmpty() && question.terms().size() > 1 && matches.scanIsEmpty()) {
      query = question.toLooseQuery();
      matches = matches(query, base);
    }
    FixedBitSet hits = narrowed(matches, selected(EnumSet.allOf(FacetId.class)));
    int total = hits.cardinality();
    return new Outcome(total, page(query, hits, total), facets(matches, hits, total));
  }

  private FixedBitSet matches(Query query, FixedBitSet base) throws IOException {
    return MatchSet.of(snapshot.searcher(), query, base);
  }

  private boolean isByScore() {
    return request.sorting() == Sorting.RELEVANCE && !question.isEmpty();
  }

  /** What may match by its place; never to be changed. */
  private FixedBitSet base() {
    if (request.place().isEmpty()) {
      return snapshot.live();
    }
    Set<String> municipalities = new HashSet<>(request.place().get().municipalityCodes());
    FixedBitSet base = snapshot.facets().any(FacetId.MUNICIPALITY, municipalities);
    Coordinates place = from;
    OptionalInt radius = request.radiusKm();
    if (place != null && radius.isPresent()) {
      dropFartherThan(radius.getAsInt() * 1_000, place, base);
    }
    return base;
  }

  /** What has no address stays in: it may well come to the door. */
  private void dropFartherThan(int metres, Coordinates place, FixedBitSet documents) {
    Hits.forEach(
        documents,
        document -> {
          int distance = snapshot.locations().metres(document, place);
          if (distance != LocationTable.UNKNOWN && distance > metres) {
            documents.clear(document);
          }
        });
  }

  /** What passes the choices of all these facets; null when nothing is chosen in them. */
  private @Nullable FixedBitSet selected(Set<FacetId> facets) {
    FixedBitSet selected = null;
    for (Map.Entry<FacetId, FixedBitSet> choice : choices.entrySet()) {
      if (facets.contains(choice.getKey())) {
        if (selected == null) {
          selected = choice.getValue().clone();
        } else {
          selected.and(choice.getValue());
        }
      }
    }
    return selected;
  }

  private static FixedBitSet narrowed(FixedBitSet matches, @Nullable FixedBitSet selected) {
    if (selected == null) {
      return matches;
    }
    FixedBitSet hits = matches.clone();
    hits.and(selected);
    return hits;
  }

  /** Counts of a facet with choices are those without them; so each such facet has its own set. */
  private List<FacetCounts> facets(FixedBitSet matches, FixedBitSet hits, int total) {
    Hits all = new Hits(hits, total);
    List<FacetCounts> facets = new ArrayList<>();
    for (FacetId facet : FacetId.values()) {
      Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
      Hits counted = chosen.isEmpty() ? all : sideways(facet, matches);
      snapshot.facets().count(facet, counted, chosen).ifPresent(facets::add);
    }
    return facets;
  }

  private Hits sideways(FacetId facet, FixedBitSet matches) {
    FixedBitSet others = narrowed(matches, selected(EnumSet.complementOf(EnumSet.of(facet))));
    return new Hits(others, others.cardinality());
  }

  private List<Integer> page(Query query, FixedBitSet hits, int total) throws IOException {
    int first = (request.page() - 1) * request.perPage();
    int last = first + request.perPage();
    if (request.sorting() == Sorting.NAME) {
      return byName(hits, first, last);
    }
    Coordinates place = from;
    TopHits top = new TopHits(snapshot, last);
    if (request.sorting() == Sorting.DISTANCE && place != null) {
      Hits.forEach(
          hits,
          document -> top.offerDistance(document, snapshot.locations().metres(document, place)));
    } else if (isByScore()) {
      collectBest(query, hits, total, top);
    } else {
      return byName(hits, first, last);
    }
    List<Integer> page = new ArrayList<>();
    int[] documents = top.documents();
    for (int i = first; i < Math.min(last, documents.length); i++) {
      page.add(documents[i]);
    }
    return page;
  }

  private void collectBest(Query query, FixedBitSet hits, int total, TopHits top)
      throws IOException {
    if (total > 0) {
      boolean isAnywhere = request.place().isEmpty() && choices.isEmpty();
      snapshot
          .searcher()
          .search(
              isAnywhere ? query : among(hits, query),
              new HitCollector.Manager(new HitCollector(top)));
    }
  }

  private static Query among(FixedBitSet hits, Query query) {
    return new BooleanQuery.Builder()
        .add(query, BooleanClause.Occur.MUST)
        .add(new AmongQuery(hits), BooleanClause.Occur.FILTER)
        .build();
  }

  private List<Integer> byName(FixedBitSet hits, int first, int last) {
    List<Integer> page = new ArrayList<>();
    int passed = 0;
    for (int document : snapshot.byName()) {
      if (passed == last) {
        break;
      }
      if (hits.get(document) && passed++ >= first) {
        page.add(document);
      }
    }
    return page;
  }

  /** Metres from the place of the question. */
  OptionalInt metres(int document) {
    Coordinates place = from;
    int metres =
        place == null ? LocationTable.UNKNOWN : snapshot.locations().metres(document, place);
    return metres == LocationTable.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(metres);
  }

  /** What the pass gave: the total, the documents of the page in order, the facets. */
  record Outcome(int total, List<Integer> documents, List<FacetCounts> facets) {}
}
