package wegwijs.indexer.ingest;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.model.NameUuid;

/**
 * Tells apart the rows of one file that have no id of their own and speak of services with one
 * name. Remembers only fingerprints of rows. Used once.
 */
final class RowKeys {
  private final Map<Long, Set<Long>> seen = new HashMap<>();

  /**
   * The key of a row, the same in every run over the same rows.
   *
   * @param name what the row says it is about
   * @param content all of the row
   * @return empty when exactly this row came before
   */
  Optional<String> find(String name, String content) {
    Set<Long> contents =
        seen.computeIfAbsent(fingerprint(name), any -> LinkedHashSet.newLinkedHashSet(1));
    if (!contents.add(fingerprint(content))) {
      return Optional.empty();
    }
    // Services of one name, organization and area are told apart by their order.
    return Optional.of(contents.size() == 1 ? name : name + "|" + contents.size());
  }

  private static long fingerprint(String text) {
    return NameUuid.of(text).getMostSignificantBits();
  }
}
