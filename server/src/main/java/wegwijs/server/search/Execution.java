package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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
  /** With fewer matches than these, what lies near is found too. */
  private static final int FEW = 80;

  /** So many are shown when nothing really fits, though the question is understood. */
  private static final int NEAREST = 10;

  /** So many are shown when nothing fits and the question may not be understood. */
  private static final int NEAREST_GUESSES = 5;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final QuestionQuery question;
  private final @Nullable Coordinates from;
  private int fitting;
  private boolean isOnlyNear;
  private final Map<FacetId, FixedBitSet> choices = new EnumMap<>(FacetId.class);

  Execution(Snapshot snapshot, SearchRequest request, QuestionQuery question) {
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
    Matching matching = matching(base());
    FixedBitSet matches = open(matching.documents());
    FixedBitSet hits = choices.isEmpty() ? matches : narrowed(matches, null);
    int total = hits.cardinality();
    return new Outcome(
        total,
        page(hits, total),
        facets(matches, hits, total),
        matching.shortfall(),
        new Openness(snapshot.openings().isKnownOfAny(hits), hoursUnknown(matching.documents())));
  }

  /** What of these is open; the question is answered first, so that the hour changes no order. */
  private FixedBitSet open(FixedBitSet documents) {
    if (request.openAt().isEmpty()) {
      return documents;
    }
    FixedBitSet open = snapshot.openings().open(request.openAt().get());
    open.and(documents);
    return open;
  }

  private int hoursUnknown(FixedBitSet documents) {
    if (request.openAt().isEmpty()) {
      return 0;
    }
    FixedBitSet unknown = narrowed(documents, null);
    unknown.andNot(snapshot.openings().known(request.openAt().get()));
    return unknown.cardinality();
  }

  /** How the documents of the page got their scores. */
  List<ScorePart> explain() throws IOException {
    Outcome outcome = run();
    Query query = question.scoring(fitting);
    Preference preference = preference();
    List<ScorePart> parts = new ArrayList<>();
    for (int document : outcome.documents()) {
      ScorePart words = ScorePart.of(snapshot.searcher().explain(query, document));
      parts.add(preference.explain(document, words));
    }
    return parts;
  }

  /** What a question finds before a facet is chosen. */
  private record Matching(FixedBitSet documents, Shortfall shortfall) {}

  private Matching matching(FixedBitSet base) throws IOException {
    if (question.isAboutSite()) {
      return new Matching(new FixedBitSet(base.length()), Shortfall.ABOUT_SITE);
    }
    FixedBitSet among = question.isEmpty() ? base : required(base);
    if (question.isWordless()) {
      return new Matching(among, Shortfall.NONE);
    }
    FixedBitSet matches = matches(question.fitting(), among);
    Shortfall shortfall = shortfall(matches);
    fitting = matches.cardinality();
    if (fitting < FEW) {
      matches.or(matches(question.near(), among));
    }
    if (matches.scanIsEmpty()) {
      matches = matches(question.anyWord(), among);
    }
    isOnlyNear = shortfall.isOnlyNear();
    return new Matching(isOnlyNear ? nearest(matches) : matches, shortfall);
  }

  private Shortfall shortfall(FixedBitSet fitting) throws IOException {
    if (question.isInOtherLanguage()) {
      return Shortfall.OTHER_LANGUAGE;
    }
    boolean isPlaced = request.place().isPresent();
    if (fitting.scanIsEmpty()) {
      boolean isElsewhere = isPlaced && !matches(question.fitting(), snapshot.live()).scanIsEmpty();
      return isElsewhere ? Shortfall.NOT_HERE : Shortfall.NOTHING_FITS;
    }
    Optional<Query> language = question.language();
    if (language.isPresent() && matches(language.get(), fitting).scanIsEmpty()) {
      return Shortfall.NOT_IN_LANGUAGE;
    }
    return isPlaced && !snapshot.traits().isAnyLocal(fitting)
        ? Shortfall.ONLY_NATIONWIDE
        : Shortfall.NONE;
  }

  /** When nothing fits, only a few that come nearest are shown. */
  private FixedBitSet nearest(FixedBitSet candidates) throws IOException {
    FixedBitSet nearest = new FixedBitSet(candidates.length());
    if (!candidates.scanIsEmpty()) {
      int shown = question.isUnderstood() ? NEAREST : NEAREST_GUESSES;
      best(candidates, candidates.cardinality(), shown).stream().limit(shown).forEach(nearest::set);
    }
    return nearest;
  }

  private FixedBitSet required(FixedBitSet base) throws IOException {
    Optional<Query> required = question.required();
    return required.isPresent() ? matches(required.get(), base) : base;
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

  /** What of these passes the choices of all facets but one, or of all of them. */
  private FixedBitSet narrowed(FixedBitSet matches, @Nullable FacetId but) {
    FixedBitSet hits = matches.clone();
    choices.forEach((facet, chosen) -> {
      if (facet != but) {
        hits.and(chosen);
      }
    });
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
    FixedBitSet others = narrowed(matches, facet);
    return new Hits(others, others.cardinality());
  }

  private List<Integer> page(FixedBitSet hits, int total) throws IOException {
    int first = (request.page() - 1) * request.perPage();
    int last = first + request.perPage();
    if (request.sorting() == Sorting.NAME) {
      return byName(hits, first, last);
    }
    Coordinates place = from;
    if (request.sorting() == Sorting.DISTANCE && place != null) {
      TopHits top = new TopHits(snapshot, last);
      Hits.forEach(
          hits,
          document -> top.offerDistance(document, snapshot.locations().metres(document, place)));
      return slice(IntStream.of(top.documents()).boxed().toList(), first, last);
    }
    return isByScore() ? slice(best(hits, total, last), first, last) : byName(hits, first, last);
  }

  private static List<Integer> slice(List<Integer> documents, int first, int last) {
    int size = documents.size();
    return documents.subList(Math.min(first, size), Math.min(last, size));
  }

  /** Enough of the best by score are looked at again, with what words do not say. */
  private List<Integer> best(FixedBitSet hits, int total, int wanted) throws IOException {
    TopHits top = new TopHits(snapshot, Math.max(wanted, Preference.LOOKED_AT));
    collectBest(hits, total, top);
    return preference().order(top.scored());
  }

  private Preference preference() {
    return question.preference(snapshot, request.place().isPresent(), isOnlyNear);
  }

  private void collectBest(FixedBitSet hits, int total, TopHits top) throws IOException {
    if (total > 0) {
      snapshot
          .searcher()
          .search(
              among(hits, question.scoring(fitting)),
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

  /** What the pass gave: the total, the documents of the page in order, the facets, what lacks. */
  record Outcome(
      int total,
      List<Integer> documents,
      List<FacetCounts> facets,
      Shortfall shortfall,
      Openness openness) {}
}
