package wegwijs.server.search.words;

import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * The words of a list that one typed word may stand for, by what it costs to believe so. Used by
 * one thread.
 */
final class WordMatches {
  /** It begins with what was typed. */
  static final int BEGINS = 0;

  /** What was typed is part of it. */
  static final int CONTAINS = 1;

  /** It begins with what was typed but for as many errors as the cost is more than this. */
  static final int ERRS = 1;

  /** It has nothing to do with what was typed. */
  static final int MISSES = 4;

  private static final int SHORTEST_PART = 3;

  private final WordList words;
  private final String typed;
  private final Range beginning;
  private final BitSet[] dearer = {new BitSet(), new BitSet(), new BitSet()};
  private int widest = BEGINS;

  WordMatches(WordList words, String typed) {
    this.words = words;
    this.typed = typed;
    this.beginning = words.beginning(typed);
  }

  /** Takes words of a higher cost in. */
  void widen(int cost) {
    if (widest < CONTAINS && cost >= CONTAINS && typed.length() >= SHORTEST_PART) {
      dearer[0].or(words.containing(typed));
    }
    if (widest <= ERRS && cost > ERRS) {
      addErrors();
    }
    widest = Math.max(widest, cost);
  }

  private void addErrors() {
    int most = ErrorsAllowed.in(typed);
    if (most > 0) {
      TypingErrors.inBeginning(words, typed, most)
          .search(
              ErrorsAllowed.where(words, typed),
              (word, errors) -> dearer[Math.max(1, errors) + ERRS - 1].set(word));
    }
  }

  int cost(int word) {
    if (beginning.contains(word)) {
      return BEGINS;
    }
    for (int cost = 1; cost <= widest; cost++) {
      if (dearer[cost - 1].get(word)) {
        return cost;
      }
    }
    return MISSES;
  }

  void forEach(IntConsumer consumer) {
    for (int word = beginning.from(); word < beginning.to(); word++) {
      consumer.accept(word);
    }
    for (BitSet some : dearer) {
      some.stream().forEach(consumer);
    }
  }
}
