package wegwijs.indexer.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;

/**
 * A record as a page tells it. Immutable.
 *
 * @param kind service or organization
 * @param key the address of the page, with the fragment of its part when the page tells several
 * @param tree in the words of HSDS 3, as {@link Candidate} takes it
 * @param evidence for each value that was found, by its path such as {@code phones/0/number}
 */
public record ExtractedRecord(
    RecordKind kind,
    String key,
    Map<String, @Nullable Object> tree,
    Map<String, ValueEvidence> evidence) {
  /** Copies the maps. */
  public ExtractedRecord {
    tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }

  /** The candidate that the normaliser takes; its place is the address of the page. */
  public Candidate candidate() {
    return new Candidate(kind, key, key, tree, false);
  }
}
