package wegwijs.server.search;

import java.util.Arrays;

/**
 * Keeps the best few of many hits: highest score first, ties in the order of names. Used once.
 *
 * <p>A hit is one number: the score in its upper half, the inverted rank in its lower half, so that
 * the better of two hits is the larger number.
 */
final class TopHits {
  private final Snapshot snapshot;
  private final long[] heap;
  private final boolean needsScores;
  private int size;

  /** For the best {@code wanted}; without scores nothing is kept. */
  TopHits(Snapshot snapshot, int wanted, boolean needsScores) {
    this.snapshot = snapshot;
    this.heap = new long[wanted];
    this.needsScores = needsScores;
  }

  boolean needsScores() {
    return needsScores;
  }

  /** Offers a hit; its score is not negative. */
  void offer(int document, float score) {
    // The bits of a float that is not negative are ordered as the float is.
    int upper = Float.floatToRawIntBits(score);
    if (size == heap.length && upper < (int) (heap[0] >> 32)) {
      return;
    }
    offer(((long) upper << 32) | (Integer.MAX_VALUE - snapshot.nameRank(document)));
  }

  /** Offers a hit by its distance: the nearest is the best. */
  void offerDistance(int document, int metres) {
    offer(
        ((long) (LocationTable.UNKNOWN - metres) << 32)
            | (Integer.MAX_VALUE - snapshot.nameRank(document)));
  }

  private void offer(long hit) {
    if (size < heap.length) {
      heap[size++] = hit;
      if (size == heap.length) {
        Arrays.sort(heap);
      }
    } else if (hit > heap[0]) {
      replaceLeast(hit);
    }
  }

  private void replaceLeast(long hit) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      int least = child + 1 < size && heap[child + 1] < heap[child] ? child + 1 : child;
      if (heap[least] >= hit) {
        break;
      }
      heap[at] = heap[least];
      at = least;
    }
    heap[at] = hit;
  }

  /** The documents that were kept, best first. */
  int[] documents() {
    long[] hits = Arrays.copyOf(heap, size);
    Arrays.sort(hits);
    int[] documents = new int[size];
    for (int i = 0; i < size; i++) {
      int rank = Integer.MAX_VALUE - (int) hits[size - 1 - i];
      documents[i] = snapshot.byName()[rank];
    }
    return documents;
  }
}
