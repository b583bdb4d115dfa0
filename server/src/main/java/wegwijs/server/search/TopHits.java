package wegwijs.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the best few of many hits: highest score first, ties in the order of names. Used once.
 *
 * <p>A hit is one number: the score in its upper half, the inverted rank in its lower half, so that
 * the better of two hits is the larger number.
 */
final class TopHits {
  private final Snapshot snapshot;
  private final long[] heap;
  private int size;

  TopHits(Snapshot snapshot, int wanted) {
    this.snapshot = snapshot;
    this.heap = new long[wanted];
  }

  /** Offers a hit, whose score is not negative; says whether it was kept. */
  boolean offer(int document, float score) {
    // The bits of a float that is not negative are ordered as the float is.
    int upper = Float.floatToRawIntBits(score);
    if (size == heap.length && upper < (int) (heap[0] >> 32)) {
      return false;
    }
    return offer(((long) upper << 32) | (Integer.MAX_VALUE - snapshot.nameRank(document)));
  }

  /** The score that a hit must at least have to be kept; 0 while there is room. */
  float leastScore() {
    return size < heap.length ? 0 : Float.intBitsToFloat((int) (heap[0] >> 32));
  }

  /** Offers a hit by its distance, of which the nearest is the best; says whether it was kept. */
  boolean offerDistance(int document, int metres) {
    return offer(
        ((long) (LocationTable.UNKNOWN - metres) << 32)
            | (Integer.MAX_VALUE - snapshot.nameRank(document)));
  }

  private boolean offer(long hit) {
    if (size < heap.length) {
      heap[size++] = hit;
      if (size == heap.length) {
        Arrays.sort(heap);
      }
      return true;
    }
    if (hit <= heap[0]) {
      return false;
    }
    replaceLeast(hit);
    return true;
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
    return scored().stream().mapToInt(Scored::document).toArray();
  }

  /** The documents that were kept with their scores, best first. */
  List<Scored> scored() {
    long[] hits = Arrays.copyOf(heap, size);
    Arrays.sort(hits);
    List<Scored> scored = new ArrayList<>(size);
    for (int i = size - 1; i >= 0; i--) {
      int rank = Integer.MAX_VALUE - (int) hits[i];
      float score = Float.intBitsToFloat((int) (hits[i] >> 32));
      scored.add(new Scored(snapshot.byName()[rank], score));
    }
    return scored;
  }

  /** A document with its score. */
  record Scored(int document, float score) {}
}
