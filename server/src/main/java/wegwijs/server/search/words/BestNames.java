package wegwijs.server.search.words;

import java.util.Arrays;

/** The best few of many names, each once. Used by one thread. */
final class BestNames {
  private final long[] keys;
  private int size;

  BestNames(int atMost) {
    this.keys = new long[atMost];
  }

  /** Offers a name; the greater its weight the better, and of equals the first. */
  void offer(int weight, int name) {
    long key = (long) (Integer.MAX_VALUE - weight) << Integer.SIZE | name;
    if (size == keys.length && (size == 0 || key >= keys[size - 1])) {
      return;
    }
    int place = Arrays.binarySearch(keys, 0, size, key);
    if (place < 0) {
      insert(-place - 1, key);
    }
  }

  private void insert(int place, long key) {
    size = Math.min(size + 1, keys.length);
    System.arraycopy(keys, place, keys, place + 1, size - place - 1);
    keys[place] = key;
  }

  /** The names, best first. */
  int[] toArray() {
    return Arrays.stream(keys, 0, size).mapToInt(key -> (int) key).toArray();
  }
}
