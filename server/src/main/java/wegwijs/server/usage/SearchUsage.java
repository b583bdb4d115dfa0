package wegwijs.server.usage;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.office.insight.MissedWords;
import wegwijs.server.office.insight.Use;
import wegwijs.server.office.insight.UseCounts;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Shortfall;
import wegwijs.server.search.understanding.Insight;

/**
 * Counts what visitors search for: by theme, target group, domain and municipality, and what they
 * sought in vain. Further pages of the same results are the same search. Safe to share between
 * threads.
 */
public final class SearchUsage {
  private static final Map<FacetId, Use> COUNTED =
      Map.of(
          FacetId.CARE_QUESTION, Use.THEME,
          FacetId.TARGET_GROUP, Use.TARGET_GROUP,
          FacetId.DOMAIN, Use.DOMAIN);

  private final UseCounts counts;
  private final MissedWords missed;
  private final PlainWords words;

  /** Counts in these sums. */
  public SearchUsage(UseCounts counts, Clock clock) {
    this.counts = counts;
    missed = new MissedWords(counts, clock);
    words = new PlainWords(clock);
  }

  /** Counts a search on a portal, unless nothing was asked or its answer was read further. */
  public void count(String portal, SearchRequest request, SearchResult result) {
    boolean isAsked = !request.text().isBlank() || !request.chosen().isEmpty();
    if (!isAsked || request.page() > 1) {
      return;
    }
    counts.add(portal, Use.SEARCH, "");
    Set<TermRef> terms = terms(request, result);
    terms.forEach(term -> counts.add(portal, use(term), term.term()));
    municipality(request, result).ifPresent(code -> counts.add(portal, Use.MUNICIPALITY, code));
    if (isInVain(request, result)) {
      countInVain(portal, request, result, terms);
    }
  }

  private static Use use(TermRef term) {
    return Objects.requireNonNull(COUNTED.get(term.facet()), term.toString());
  }

  private void countInVain(
      String portal, SearchRequest request, SearchResult result, Set<TermRef> terms) {
    counts.add(portal, Use.IN_VAIN, "");
    terms.stream()
        .filter(term -> term.facet() == FacetId.CARE_QUESTION)
        .forEach(term -> counts.add(portal, Use.UNMET_THEME, term.term()));
    missed.add(portal, words.of(request.text(), placeWords(result)));
  }

  /** What is closed at this hour is there all the same. */
  private static boolean isInVain(SearchRequest request, SearchResult result) {
    Shortfall shortfall = result.reading().shortfall();
    return shortfall != Shortfall.ABOUT_SITE
        && ((result.total() == 0 && request.openAt().isEmpty())
            || shortfall == Shortfall.NOTHING_FITS
            || shortfall == Shortfall.NOT_HERE);
  }

  /** What was chosen, and what the words were surely understood as. */
  private static Set<TermRef> terms(SearchRequest request, SearchResult result) {
    Stream<TermRef> chosen =
        request.chosen().entrySet().stream()
            .flatMap(
                facet -> facet.getValue().stream().map(term -> new TermRef(facet.getKey(), term)));
    Stream<TermRef> understood =
        result.reading().insights().stream()
            .filter(insight -> insight.kind() == Insight.Kind.TERM)
            .flatMap(insight -> TermRef.parse(insight.id()).stream());
    return Stream.concat(chosen, understood)
        .filter(term -> COUNTED.containsKey(term.facet()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The one municipality that is meant; a postcode is told no finer. */
  private static Optional<String> municipality(SearchRequest request, SearchResult result) {
    return result
        .reading()
        .place()
        .or(request::place)
        .map(PlaceFound::municipalityCodes)
        .filter(codes -> codes.size() == 1)
        .map(codes -> codes.iterator().next());
  }

  private static Set<String> placeWords(SearchResult result) {
    return result.reading().insights().stream()
        .filter(insight -> insight.kind() == Insight.Kind.PLACE)
        .flatMap(insight -> insight.words().stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
