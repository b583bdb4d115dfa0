package wegwijs.indexer.merge.match;

import java.util.List;

/**
 * A name as words that tell something, sorted. Immutable.
 *
 * @param full of the whole name
 * @param core of the name without the organization's; the whole name when nothing would be left
 */
record NameTraits(List<String> full, List<String> core) {
  /** Copies the words. */
  NameTraits {
    full = List.copyOf(full);
    core = List.copyOf(core);
  }

  /** The core as one text, to count how many bear it. */
  String key() {
    return String.join(" ", core);
  }

  /** Whether two names are made of the same words, with or without the organization. */
  boolean isSame(NameTraits other) {
    return !core.isEmpty() && (core.equals(other.core) || full.equals(other.full));
  }
}
