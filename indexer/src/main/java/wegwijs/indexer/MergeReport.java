package wegwijs.indexer;

import java.util.List;
import wegwijs.data.store.OverlayChanges;
import wegwijs.indexer.merge.match.Block;

/**
 * What a merging found and did. Immutable.
 *
 * @param tooLarge what so many records share that they were not compared on that ground
 * @param unusable corrections that could not be applied, in words
 */
public record MergeReport(
    Found found, List<Block> tooLarge, List<String> unusable, OverlayChanges changes) {
  /** Copies the lists. */
  public MergeReport {
    tooLarge = List.copyOf(tooLarge);
    unusable = List.copyOf(unusable);
  }

  /**
   * What was found.
   *
   * @param organizations groups of organizations that are shown as one
   * @param services groups of services that are shown as one
   * @param review pairs that a person should look at
   * @param compared how many pairs were compared
   */
  public record Found(int organizations, int services, int review, long compared) {}
}
