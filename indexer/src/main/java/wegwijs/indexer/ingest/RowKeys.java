package wegwijs.indexer.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.model.NameUuid;

/**
 * Tells apart the rows of one file that have no id of their own and speak of services with one
 * name. Remembers only fingerprints of rows. Used once.
 */
final class RowKeys {
  /** The first row of each name; most names have no other. */
  private final Map<Long, Long> first = new HashMap<>();

  /** All rows of names that have several. */
  private final Map<Long, Set<Long>> several = new HashMap<>();

  /**
   * The key of a row, the same in every run over the same rows.
   *
   * @param name what the row says it is about
   * @param content all of the row
   * @return empty when exactly this row came before
   */
  Optional<String> find(String name, String content) {
    long named = fingerprint(name);
    long row = fingerprint(content);
    Long known = first.putIfAbsent(named, row);
    if (known == null) {
      return Optional.of(name);
    }
    Set<Long> rows = several.computeIfAbsent(named, any -> new HashSet<>(Set.of(known)));
    // Services of one name, organization and area are told apart by their order.
    return rows.add(row) ? Optional.of(name + "|" + rows.size()) : Optional.empty();
  }

  private static long fingerprint(String text) {
    return NameUuid.of(text).getMostSignificantBits();
  }
}
