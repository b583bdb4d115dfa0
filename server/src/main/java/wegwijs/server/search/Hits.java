package wegwijs.server.search;

import java.util.function.IntConsumer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents that are to be counted: as a set, and as a list once asked for, which is worth it
 * when they are few. Used by one thread.
 */
final class Hits {
  /** With fewer hits than one in so many documents, a list is walked faster than the set. */
  private static final int DOCUMENTS_PER_HIT = 32;

  private final FixedBitSet set;
  private final int count;
  private int @Nullable [] list;
  private @Nullable Hits others;

  /**
   * Hits that are not changed any more.
   *
   * @param count how many there are
   */
  Hits(FixedBitSet set, int count) {
    this.set = set;
    this.count = count;
  }

  FixedBitSet set() {
    return set;
  }

  int count() {
    return count;
  }

  boolean isFew() {
    return (long) count * DOCUMENTS_PER_HIT < set.length();
  }

  /** Whether more documents are hits than are not. */
  boolean isMost() {
    return count > set.length() / 2;
  }

  /** The documents that are no hits. */
  Hits others() {
    Hits present = others;
    if (present == null) {
      FixedBitSet inverted = set.clone();
      inverted.flip(0, inverted.length());
      present = new Hits(inverted, inverted.length() - count);
      others = present;
    }
    return present;
  }

  /** The documents in ascending order. */
  int[] list() {
    int[] present = list;
    if (present == null) {
      present = new int[count];
      fill(present);
      list = present;
    }
    return present;
  }

  private void fill(int[] ids) {
    int[] size = {0};
    forEach(set, id -> ids[size[0]++] = id);
  }

  /** Walks through a set word by word; what the consumer removes of it is still passed. */
  static void forEach(FixedBitSet set, IntConsumer consumer) {
    long[] words = set.getBits();
    int length = FixedBitSet.bits2words(set.length());
    for (int i = 0; i < length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        consumer.accept((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }
}
