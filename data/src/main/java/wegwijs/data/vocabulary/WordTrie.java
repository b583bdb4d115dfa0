package wegwijs.data.vocabulary;

import java.util.Arrays;

/**
 * A tree of letters over a to z and 0 to 9 in which every node may carry one number. Built first,
 * then only read; after that safe to share.
 */
final class WordTrie {

  private static final int WIDTH = 36;
  private static final int NONE = -1;

  private int[] children = new int[64 * WIDTH];
  private int[] values = new int[64];
  private int nodes = 1;

  WordTrie() {
    Arrays.fill(values, NONE);
  }

  /** The root. */
  static int root() {
    return 0;
  }

  /** The node below by a letter; the root when there is none. */
  int child(int node, char letter) {
    int column = column(letter);
    return column < 0 ? 0 : children[node * WIDTH + column];
  }

  /** The number of a node, or -1. */
  int value(int node) {
    return values[node];
  }

  /** Whether anything was put in. */
  boolean isEmpty() {
    return nodes == 1;
  }

  /** Puts a word in, or its mirror image. */
  void put(CharSequence word, int value) {
    int node = 0;
    for (int at = 0; at < word.length(); at++) {
      node = grow(node, word.charAt(at));
    }
    values[node] = value;
  }

  private int grow(int node, char letter) {
    int slot = node * WIDTH + column(letter);
    if (children[slot] == 0) {
      if (nodes == values.length) {
        children = Arrays.copyOf(children, 2 * children.length);
        int old = values.length;
        values = Arrays.copyOf(values, 2 * old);
        Arrays.fill(values, old, values.length, NONE);
      }
      children[slot] = nodes++;
    }
    return children[slot];
  }

  private static int column(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a';
    }
    return letter >= '0' && letter <= '9' ? 26 + letter - '0' : NONE;
  }
}
