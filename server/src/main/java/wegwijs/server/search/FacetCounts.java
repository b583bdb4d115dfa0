package wegwijs.server.search;

import java.util.List;
import wegwijs.data.vocabulary.FacetId;

/**
 * The values of a facet with their counts, as they would be if nothing of this facet was chosen
 * (drill sideways): choosing just one value gives exactly its count.
 */
public record FacetCounts(FacetId facet, List<Value> values) {
  /** Copies the values. */
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param id as in the vocabulary, or a CBS code for municipalities
   */
  public record Value(String id, int count, boolean isChosen) {}
}
