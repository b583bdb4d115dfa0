package wegwijs.indexer.merge.match;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What matching found. Immutable.
 *
 * @param pairs that the rules would merge or a person should look at, by their ids
 * @param clusters of two or more records that are the same, with what persons decided applied
 * @param compared how many pairs were compared
 * @param tooLarge what so many records have in common that it was passed over
 */
public record Matches(
    List<Match> pairs, List<Set<UUID>> clusters, long compared, List<Block> tooLarge) {
  /** Copies the lists. */
  public Matches {
    pairs = List.copyOf(pairs);
    clusters = List.copyOf(clusters);
    tooLarge = List.copyOf(tooLarge);
  }
}
