package wegwijs.server.search.words;

import java.util.BitSet;
import java.util.SortedSet;

/**
 * Different words in the order of their letters, in one text, so that a word costs little more than
 * its letters. A word is known by its place in the order. Immutable and safe to share.
 */
final class WordList {
  /** Stands after each word; comes before any letter. */
  private static final char END = '\n';

  private static final char AFTER_ALL_LETTERS = Character.MAX_VALUE;

  private final String text;
  private final int[] starts;
  private final byte[] shared;

  WordList(SortedSet<String> words) {
    StringBuilder all = new StringBuilder();
    this.starts = new int[words.size() + 1];
    this.shared = new byte[words.size()];
    String previous = "";
    int word = 0;
    for (String next : words) {
      all.append(next).append(END);
      shared[word] = (byte) Math.min(Byte.MAX_VALUE, sharedBy(previous, next));
      starts[++word] = all.length();
      previous = next;
    }
    this.text = all.toString();
  }

  private static int sharedBy(String one, String other) {
    int length = 0;
    int most = Math.min(one.length(), other.length());
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  int size() {
    return shared.length;
  }

  String get(int word) {
    return text.substring(starts[word], starts[word + 1] - 1);
  }

  int length(int word) {
    return starts[word + 1] - 1 - starts[word];
  }

  char letter(int word, int place) {
    return text.charAt(starts[word] + place);
  }

  /** How many first letters, at most 127, a word has in common with the one before it. */
  int shared(int word) {
    return shared[word];
  }

  Range all() {
    return new Range(0, size());
  }

  /** The word itself, or nothing. */
  Range only(String word) {
    int from = firstNotBefore(word);
    return new Range(from, from < size() && get(from).equals(word) ? from + 1 : from);
  }

  /** The words that begin so. */
  Range beginning(String prefix) {
    return new Range(firstNotBefore(prefix), firstNotBefore(prefix + AFTER_ALL_LETTERS));
  }

  private int firstNotBefore(String sought) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(middle, sought)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isBefore(int word, String sought) {
    int start = starts[word];
    for (int i = 0; i < sought.length(); i++) {
      char letter = text.charAt(start + i);
      if (letter != sought.charAt(i)) {
        return letter < sought.charAt(i);
      }
    }
    return false;
  }

  /** The words that have this part anywhere. */
  BitSet containing(String part) {
    // One pass over the letters of all words is as fast as an index of parts, and takes no memory.
    BitSet found = new BitSet(size());
    int word = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[word + 1])) {
      word = wordAt(at, word);
      found.set(word);
    }
    return found;
  }

  private int wordAt(int place, int atLeast) {
    int low = atLeast;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
