package wegwijs.data.vocabulary;

import java.util.Arrays;

/**
 * Where which phrases of a rule book stand in one text, in the order of the text. Reused from text
 * to text; not safe to share between threads.
 */
final class PhraseHits {

  /** No (further) hit. */
  static final int NONE = -1;

  private final int[] heads;
  private final int[] tails;
  private final IntList touched = new IntList();
  private int[] next = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  PhraseHits(int phraseCount) {
    heads = new int[phraseCount];
    tails = new int[phraseCount];
    Arrays.fill(heads, NONE);
  }

  /** Forgets all hits. */
  void clear() {
    for (int index = 0; index < touched.size(); index++) {
      heads[touched.get(index)] = NONE;
    }
    touched.clear();
    size = 0;
  }

  /** A phrase stands at these words, the end not included. */
  void add(int phrase, int start, int end) {
    if (heads[phrase] != NONE && starts[tails[phrase]] == start) {
      return;
    }
    if (size == next.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    next[size] = NONE;
    if (heads[phrase] == NONE) {
      heads[phrase] = size;
      touched.add(phrase);
    } else {
      next[tails[phrase]] = size;
    }
    tails[phrase] = size++;
  }

  /** The phrases that occur. */
  IntList phrases() {
    return touched;
  }

  int start(int hit) {
    return starts[hit];
  }

  int end(int hit) {
    return ends[hit];
  }

  /** The first hit of a phrase that shares no word with any of the exceptions. */
  int firstFree(int phrase, int[] exceptions) {
    return free(heads[phrase], exceptions);
  }

  /** The next such hit. */
  int nextFree(int hit, int[] exceptions) {
    return free(next[hit], exceptions);
  }

  private int free(int from, int[] exceptions) {
    int hit = from;
    while (hit != NONE && masked(hit, exceptions)) {
      hit = next[hit];
    }
    return hit;
  }

  private boolean masked(int hit, int[] exceptions) {
    for (int exception : exceptions) {
      for (int mask = heads[exception]; mask != NONE; mask = next[mask]) {
        if (starts[mask] < ends[hit] && starts[hit] < ends[mask]) {
          return true;
        }
      }
    }
    return false;
  }

  private void grow() {
    next = Arrays.copyOf(next, 2 * size);
    starts = Arrays.copyOf(starts, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
  }
}
