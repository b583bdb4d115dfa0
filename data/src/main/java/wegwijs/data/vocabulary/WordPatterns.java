package wegwijs.data.vocabulary;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the distinct word patterns of all rules and finds those that fit a word, in time that
 * depends on the length of the word only. Filled while rules are compiled, then safe to share.
 */
final class WordPatterns {

  private final Map<WordPattern, Integer> numbers = new HashMap<>();
  private final WordTrie exact = new WordTrie();
  private final WordTrie prefixes = new WordTrie();
  private final WordTrie suffixes = new WordTrie();
  private final WordTrie infixes = new WordTrie();

  /** The number of a pattern; a new one when it was not seen before. */
  int number(WordPattern pattern) {
    Integer known = numbers.get(pattern);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(pattern, number);
    if (pattern.openStart() && pattern.openEnd()) {
      infixes.put(pattern.letters(), number);
    } else if (pattern.openStart()) {
      suffixes.put(new StringBuilder(pattern.letters()).reverse(), number);
    } else if (pattern.openEnd()) {
      prefixes.put(pattern.letters(), number);
    } else {
      exact.put(pattern.letters(), number);
    }
    return number;
  }

  /** How many patterns there are. */
  int size() {
    return numbers.size();
  }

  /** Adds the numbers of all patterns that fit the word; an infix may be added twice. */
  void match(char[] letters, int from, int to, IntList found) {
    matchExact(letters, from, to, found);
    walk(prefixes, letters, from, to, found);
    matchSuffixes(letters, from, to, found);
    if (!infixes.isEmpty()) {
      for (int start = from; start < to; start++) {
        walk(infixes, letters, start, to, found);
      }
    }
  }

  private void matchExact(char[] letters, int from, int to, IntList found) {
    int node = WordTrie.root();
    for (int at = from; at < to; at++) {
      node = exact.child(node, letters[at]);
      if (node == WordTrie.root()) {
        return;
      }
    }
    add(exact.value(node), found);
  }

  private static void walk(WordTrie trie, char[] letters, int from, int to, IntList found) {
    int node = WordTrie.root();
    for (int at = from; at < to; at++) {
      node = trie.child(node, letters[at]);
      if (node == WordTrie.root()) {
        return;
      }
      add(trie.value(node), found);
    }
  }

  private void matchSuffixes(char[] letters, int from, int to, IntList found) {
    int node = WordTrie.root();
    for (int at = to - 1; at >= from; at--) {
      node = suffixes.child(node, letters[at]);
      if (node == WordTrie.root()) {
        return;
      }
      add(suffixes.value(node), found);
    }
  }

  private static void add(int value, IntList found) {
    if (value >= 0) {
      found.add(value);
    }
  }
}
