package wegwijs.server.page.question;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wegwijs.data.situation.Selection;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.search.Sorting;

/**
 * The state of the search form, as it stands in the address. Every change but {@link #withPage}
 * leads to the first page. Immutable.
 *
 * @param text as typed, or ""
 * @param place postcode or place as typed, or ""
 * @param radiusKm how far away help may be
 * @param chosen chosen values by facet, in the order of the facets
 * @param page from 1
 * @param ignored ids of what was understood of the text, which the visitor takes back
 * @param openAt the moment, for who only wants what is open now
 */
public record Question(
    String text,
    String place,
    OptionalInt radiusKm,
    Map<FacetId, Set<String>> chosen,
    Sorting sorting,
    int page,
    Set<String> ignored,
    Optional<LocalDateTime> openAt) {
  /** A form that is not filled in. */
  public static final Question EMPTY =
      new Question(
          "", "", OptionalInt.empty(), Map.of(), Sorting.RELEVANCE, 1, Set.of(), Optional.empty());

  /** Copies the choices, without facets that have none. */
  public Question {
    Map<FacetId, Set<String>> copy = new EnumMap<>(FacetId.class);
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
      }
    });
    chosen = Collections.unmodifiableMap(copy);
    ignored = Collections.unmodifiableSet(new LinkedHashSet<>(ignored));
  }

  /** A search of our own, for a place or for everywhere. */
  public static Question of(Selection selection, String place) {
    return new Question(
        selection.text(),
        place,
        OptionalInt.empty(),
        selection.terms(),
        Sorting.RELEVANCE,
        1,
        Set.of(),
        Optional.empty());
  }

  /** The same with other words. */
  public Question withText(String other) {
    return new Question(other, place, radiusKm, chosen, sorting, 1, Set.of(), openAt);
  }

  /** The same for everywhere, and so without a distance. */
  public Question withoutPlace() {
    return new Question(
        text, "", OptionalInt.empty(), chosen, withoutDistance(), 1, ignored, openAt);
  }

  /** The same at any distance. */
  public Question withoutRadius() {
    return new Question(text, place, OptionalInt.empty(), chosen, sorting, 1, ignored, openAt);
  }

  /** The same without what needs a point on the map: radius and order by distance. */
  public Question withoutPoint() {
    return new Question(
        text, place, OptionalInt.empty(), chosen, withoutDistance(), page, ignored, openAt);
  }

  /** The same at any hour. */
  public Question atAnyTime() {
    return new Question(text, place, radiusKm, chosen, sorting, 1, ignored, Optional.empty());
  }

  /** The same with one value more. */
  public Question with(FacetId facet, String value) {
    Map<FacetId, Set<String>> more = new EnumMap<>(FacetId.class);
    more.putAll(chosen);
    Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
    values.add(value);
    more.put(facet, values);
    return new Question(text, place, radiusKm, more, sorting, 1, ignored, openAt);
  }

  /** The same with one value less. */
  public Question without(FacetId facet, String value) {
    Map<FacetId, Set<String>> less = new EnumMap<>(FacetId.class);
    less.putAll(chosen);
    Set<String> values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
    values.remove(value);
    less.put(facet, values);
    return new Question(text, place, radiusKm, less, sorting, 1, ignored, openAt);
  }

  /** The same words and place without any filter. */
  public Question withoutFilters() {
    return new Question(
        text, place, OptionalInt.empty(), Map.of(), sorting, 1, ignored, Optional.empty());
  }

  /** The same without something that was understood of the words. */
  public Question ignoring(String insight) {
    Set<String> more = new LinkedHashSet<>(ignored);
    more.add(insight);
    return new Question(text, place, radiusKm, chosen, sorting, 1, more, openAt);
  }

  /** Another page of the same results. */
  public Question withPage(int other) {
    return new Question(text, place, radiusKm, chosen, sorting, other, ignored, openAt);
  }

  private Sorting withoutDistance() {
    return sorting == Sorting.DISTANCE ? Sorting.RELEVANCE : sorting;
  }
}
