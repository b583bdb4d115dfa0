package wegwijs.server.search;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a question. Immutable.
 *
 * @param total how many services fit
 * @param hits those of the page that was asked for
 * @param facets in display order, each with the values that occur or were chosen
 * @param didYouMean the text as it was read when a word is spelled otherwise than it was typed
 * @param reading how the question was read
 * @param openness what is known of the hours of what fits
 */
public record SearchResult(
    int total,
    List<Hit> hits,
    List<FacetCounts> facets,
    Optional<String> didYouMean,
    Reading reading,
    Openness openness) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
