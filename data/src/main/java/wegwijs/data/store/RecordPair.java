package wegwijs.data.store;

import java.util.UUID;
import wegwijs.data.model.RecordKind;

/**
 * Two records of a kind, in no order: the pair of A and B is the pair of B and A.
 *
 * @param left the one whose id, as text, comes first
 * @param right the other
 */
public record RecordPair(RecordKind kind, UUID left, UUID right) {
  /** Puts the two in order; a record makes no pair with itself. */
  public RecordPair {
    int order = left.toString().compareTo(right.toString());
    if (order == 0) {
      throw new IllegalArgumentException("record %s makes no pair with itself".formatted(left));
    }
    if (order > 0) {
      UUID first = right;
      right = left;
      left = first;
    }
  }
}
