package wegwijs.server.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.search.FacetCounts;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Sorting;

/**
 * Questions of three kinds: broad ones of one common word, narrow ones of a word and two facet
 * choices that still leave something, and letters of forty words.
 */
record Questions(
    List<SearchRequest> broad, List<SearchRequest> narrow, List<SearchRequest> letters) {
  private static final int EACH = 40;
  private static final int WORDS_OF_LETTER = 40;
  private static final double BROAD_SHARE = 0.10;

  static Questions choose(Search search, ServiceGenerator generator, int services) {
    SplittableRandom random = new SplittableRandom(7);
    Set<String> words = new LinkedHashSet<>();
    for (int n = 0; n < Math.min(services, 2_000); n++) {
      words.addAll(
          List.of(generator.service(n).description().toLowerCase(Locale.ROOT).split("[^a-z]+")));
    }
    List<SearchRequest> broad = new ArrayList<>();
    List<SearchRequest> narrow = new ArrayList<>();
    for (String word : words) {
      SearchResult result = search.search(SearchRequest.of(word));
      if (broad.size() < EACH && result.total() >= services * BROAD_SHARE) {
        broad.add(SearchRequest.of(word));
      } else if (narrow.size() < EACH && result.total() >= services * 0.01) {
        narrowed(search, word, result, random).ifPresent(narrow::add);
      }
      if (broad.size() == EACH && narrow.size() == EACH) {
        break;
      }
    }
    return new Questions(broad, narrow, letters(List.copyOf(words)));
  }

  private static List<SearchRequest> letters(List<String> words) {
    SplittableRandom random = new SplittableRandom(11);
    return IntStream.range(0, EACH)
        .mapToObj(_ ->
            random
                .ints(WORDS_OF_LETTER, 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining(" ")))
        .map(SearchRequest::of)
        .toList();
  }

  private static Optional<SearchRequest> narrowed(
      Search search, String word, SearchResult result, SplittableRandom random) {
    Map<FacetId, Set<String>> chosen =
        Map.of(
            FacetId.DOMAIN, Set.of(pick(result, FacetId.DOMAIN, random)),
            FacetId.TARGET_GROUP, Set.of(pick(result, FacetId.TARGET_GROUP, random)));
    SearchRequest request =
        new SearchRequest(
            word, Optional.empty(), OptionalInt.empty(), chosen, Sorting.RELEVANCE, 1, 10);
    return search.search(request).total() > 0 ? Optional.of(request) : Optional.empty();
  }

  private static String pick(SearchResult result, FacetId facet, SplittableRandom random) {
    List<FacetCounts.Value> values =
        result.facets().stream()
            .filter(counts -> counts.facet() == facet)
            .flatMap(counts -> counts.values().stream())
            .limit(8)
            .toList();
    return values.get(random.nextInt(values.size())).id();
  }
}
