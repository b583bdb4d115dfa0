package wegwijs.indexer.merge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;

/**
 * A record as a source delivers it, before anything was checked: a tree in the words of HSDS 3 of
 * maps, lists, texts, numbers and booleans.
 *
 * @param key what identifies it in its source, when it has no UUID; empty to use its content
 * @param place row or line of the file, or URL, for people
 * @param fromSpreadsheet whether a spreadsheet may have spoilt numbers and dates
 */
public record Candidate(
    RecordKind kind,
    String key,
    String place,
    Map<String, @Nullable Object> tree,
    boolean fromSpreadsheet) {
  /** Copies the top of the tree, so that what is added here does not change what was read. */
  public Candidate {
    tree = Collections.unmodifiableMap(new LinkedHashMap<>(tree));
  }

  /** The same with another value for one field of the top. */
  public Candidate with(String field, @Nullable Object value) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(tree);
    changed.put(field, value);
    return new Candidate(kind, key, place, changed, fromSpreadsheet);
  }

  /** The same without a field of the top. */
  public Candidate without(String field) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(tree);
    changed.remove(field);
    return new Candidate(kind, key, place, changed, fromSpreadsheet);
  }
}
