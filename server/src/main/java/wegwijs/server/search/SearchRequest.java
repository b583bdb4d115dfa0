package wegwijs.server.search;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.FacetId;

/**
 * A question. Values of one facet widen it (or), facets narrow it (and). Immutable.
 *
 * @param text words in any order; empty for everything
 * @param place only what serves this place; what stands nearer comes first when sorted by distance
 * @param radiusKm only what stands within so many kilometres of the place or has no address
 * @param chosen chosen values by facet
 * @param page from 1
 * @param perPage from 1 to {@value #MOST_PER_PAGE}
 * @param ignored ids of what was understood of the text, which the asker takes back
 * @param openAt only what is known to be open at this moment, in Dutch time
 */
public record SearchRequest(
    String text,
    Optional<PlaceFound> place,
    OptionalInt radiusKm,
    Map<FacetId, Set<String>> chosen,
    Sorting sorting,
    int page,
    int perPage,
    Set<String> ignored,
    Optional<LocalDateTime> openAt) {
  /** How many hits a page may have. */
  public static final int MOST_PER_PAGE = 100;

  /**
   * Hits further down than this are not served by relevance or distance; nobody reads so far. By
   * name all can be had.
   */
  public static final int DEEPEST_HIT = 10_000;

  /** Copies the choices and checks the page. */
  public SearchRequest {
    Map<FacetId, Set<String>> copy = new EnumMap<>(FacetId.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
      }
    });
    chosen = Collections.unmodifiableMap(copy);
    ignored = Set.copyOf(ignored);
    if (perPage < 1 || perPage > MOST_PER_PAGE) {
      throw new IllegalArgumentException("perPage " + perPage + " is not from 1 to 100");
    }
    if (page < 1 || (long) page * perPage > deepest(sorting)) {
      throw new IllegalArgumentException("page " + page + " is not within the first 10,000 hits");
    }
  }

  /** A question of which everything that is understood counts, whatever the time. */
  public SearchRequest(
      String text,
      Optional<PlaceFound> place,
      OptionalInt radiusKm,
      Map<FacetId, Set<String>> chosen,
      Sorting sorting,
      int page,
      int perPage) {
    this(text, place, radiusKm, chosen, sorting, page, perPage, Set.of(), Optional.empty());
  }

  private static int deepest(Sorting sorting) {
    return sorting == Sorting.NAME ? Integer.MAX_VALUE : DEEPEST_HIT;
  }

  /** The first page of ten for a text, over everything. */
  public static SearchRequest of(String text) {
    return new SearchRequest(
        text, Optional.empty(), OptionalInt.empty(), Map.of(), Sorting.RELEVANCE, 1, 10);
  }

  /** The same question at a place. */
  SearchRequest withPlace(Optional<PlaceFound> other) {
    return new SearchRequest(
        text, other, radiusKm, chosen, sorting, page, perPage, ignored, openAt);
  }

  /** The same question with other choices, on its first page. */
  public SearchRequest withChosen(Map<FacetId, Set<String>> other) {
    return new SearchRequest(text, place, radiusKm, other, sorting, 1, perPage, ignored, openAt);
  }

  /** Another page of the same question, or one of another length. */
  public SearchRequest withPage(int other, int length) {
    return new SearchRequest(
        text, place, radiusKm, chosen, sorting, other, length, ignored, openAt);
  }

  /** The same question about what is open at this moment. */
  public SearchRequest withOpenAt(LocalDateTime moment) {
    return new SearchRequest(
        text, place, radiusKm, chosen, sorting, page, perPage, ignored, Optional.of(moment));
  }
}
