package wegwijs.server.search.words;

import java.util.Comparator;
import java.util.List;

/**
 * Looks for the names of a table that complete what somebody typed, grade by grade, so that parts
 * and errors are only looked into when asked for. Used by one thread.
 */
public final class NameSearch {
  private final NameTable names;
  private final List<WordMatches> typed;
  private final Range exact;
  private final Range beginning;

  NameSearch(NameTable names, Typed typed) {
    this.names = names;
    this.typed =
        typed.words().stream()
            .distinct()
            .map(word -> new WordMatches(names.words(), word))
            .toList();
    String last = typed.words().isEmpty() ? "" : typed.words().getLast();
    Range same = beginning(typed.words(), names.words().only(last));
    // A name that is no more than these words comes first of those that begin with them.
    int end = same.from();
    while (end < same.to() && names.wordCount(end) == typed.words().size()) {
      end++;
    }
    this.exact = new Range(same.from(), end);
    this.beginning = beginning(typed.words(), names.words().beginning(last));
  }

  private Range beginning(List<String> words, Range last) {
    int[] first = new int[Math.max(0, words.size() - 1)];
    for (int i = 0; i < first.length; i++) {
      Range known = names.words().only(words.get(i));
      if (known.isEmpty()) {
        return known;
      }
      first[i] = known.from();
    }
    return last.isEmpty() ? new Range(0, 0) : names.beginning(first, last);
  }

  /**
   * The names that fit in this grade and in none that is better, those of the greatest weight
   * first, then in their order.
   */
  public int[] find(Grade grade, int atMost) {
    BestNames best = new BestNames(atMost);
    if (!typed.isEmpty()) {
      switch (grade) {
        case EXACT -> offerAll(exact, best);
        case BEGINNING -> {
          offerAll(new Range(beginning.from(), exact.from()), best);
          offerAll(new Range(Math.max(exact.to(), beginning.from()), beginning.to()), best);
        }
        case WORDS -> offer(WordMatches.BEGINS, best);
        case PARTS -> offer(WordMatches.CONTAINS, best);
        case ONE_ERROR -> offer(WordMatches.ERRS + 1, best);
        case TWO_ERRORS -> offer(WordMatches.ERRS + 2, best);
      }
    }
    return best.toArray();
  }

  private void offerAll(Range range, BestNames best) {
    for (int name = range.from(); name < range.to(); name++) {
      best.offer(names.weight(name), name);
    }
  }

  /** Offers the names of which the dearest typed word costs so much. */
  private void offer(int sought, BestNames best) {
    typed.forEach(word -> word.widen(sought));
    WordMatches rarest = typed.stream().min(Comparator.comparingInt(this::namesWith)).orElseThrow();
    rarest.forEach(word -> {
      for (int i = names.firstName(word); i < names.firstName(word + 1); i++) {
        int name = names.nameAt(i);
        if (!beginning.contains(name) && cost(name, sought) == sought) {
          best.offer(names.weight(name), name);
        }
      }
    });
  }

  private int namesWith(WordMatches matches) {
    int[] sum = new int[1];
    matches.forEach(word -> sum[0] += names.firstName(word + 1) - names.firstName(word));
    return sum[0];
  }

  private int cost(int name, int most) {
    int dearest = 0;
    for (int i = 0; i < typed.size() && dearest <= most; i++) {
      int cheapest = WordMatches.MISSES;
      for (int place = 0; place < names.wordCount(name) && cheapest > 0; place++) {
        cheapest = Math.min(cheapest, typed.get(i).cost(names.word(name, place)));
      }
      dearest = Math.max(dearest, cheapest);
    }
    return dearest;
  }
}
