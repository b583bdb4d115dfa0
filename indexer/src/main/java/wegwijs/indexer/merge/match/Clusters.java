package wegwijs.indexer.merge.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import wegwijs.data.store.RecordPair;

/**
 * Puts pairs together to groups, the surest pairs first, and never two records into one group that
 * must stay apart. The order in which pairs are given makes no difference. Used once.
 */
final class Clusters {
  private final Map<UUID, Set<UUID>> clusters = new HashMap<>();

  /**
   * Joins what rules found, the surest first.
   *
   * @param apart whether two records must not come into one group
   */
  void join(List<Match> matches, BiPredicate<UUID, UUID> apart) {
    matches.stream()
        .sorted(
            Comparator.<Match>comparingDouble(match -> -match.evidence().weight())
                .thenComparing(match -> match.pair().left().toString())
                .thenComparing(match -> match.pair().right().toString()))
        .forEach(match -> join(match.pair(), apart));
  }

  /** Joins two records and all that belongs to them, unless some of these must stay apart. */
  void join(RecordPair pair, BiPredicate<UUID, UUID> apart) {
    Set<UUID> one = clusterOf(pair.left());
    Set<UUID> other = clusterOf(pair.right());
    if (one.contains(pair.right())
        || one.stream().anyMatch(a -> other.stream().anyMatch(b -> apart.test(a, b)))) {
      return;
    }
    one.addAll(other);
    other.forEach(member -> clusters.put(member, one));
  }

  private Set<UUID> clusterOf(UUID record) {
    return clusters.computeIfAbsent(
        record,
        any -> {
          Set<UUID> alone = new TreeSet<>(Comparator.comparing(UUID::toString));
          alone.add(record);
          return alone;
        });
  }

  /** The groups of two or more, by their first ids. */
  List<Set<UUID>> list() {
    List<Set<UUID>> found = new ArrayList<>();
    clusters.forEach((record, cluster) -> {
      if (cluster.size() > 1 && cluster.iterator().next().equals(record)) {
        found.add(cluster);
      }
    });
    found.sort(Comparator.comparing(cluster -> cluster.iterator().next().toString()));
    return found;
  }
}
