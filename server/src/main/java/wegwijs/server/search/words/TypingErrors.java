package wegwijs.server.search.words;

/**
 * Finds the words of a list that differ from a typed one by a few errors: a letter too many, too
 * few, another one, or two neighbours exchanged. Words with the same beginning share the work on
 * it. Used by one thread.
 */
final class TypingErrors {
  private final WordList words;
  private final String typed;
  private final int most;
  private final boolean isBeginning;
  private final int[][] rows;
  private final int[] nearest;

  /** Takes a word that was found and how many errors it is away. */
  @FunctionalInterface
  interface Found {
    void take(int word, int errors);
  }

  private TypingErrors(WordList words, String typed, int most, boolean isBeginning) {
    this.words = words;
    this.typed = typed;
    this.most = most;
    this.isBeginning = isBeginning;
    this.rows = new int[typed.length() + most + 2][typed.length() + 1];
    this.nearest = new int[rows.length];
    for (int i = 0; i <= typed.length(); i++) {
      rows[0][i] = i;
    }
    nearest[0] = typed.length();
  }

  /** Words that are the typed one, save for the errors. */
  static TypingErrors inWord(WordList words, String typed, int most) {
    return new TypingErrors(words, typed, most, false);
  }

  /** Words that begin with the typed one, save for the errors. */
  static TypingErrors inBeginning(WordList words, String typed, int most) {
    return new TypingErrors(words, typed, most, true);
  }

  /** Tells of the words of a range that are near, in their order. */
  void search(Range range, Found found) {
    int depth = 0;
    int word = range.from();
    while (word < range.to()) {
      depth = word == range.from() ? 0 : Math.min(depth, words.shared(word));
      int length = Math.min(words.length(word), rows.length - 1);
      boolean isNear = true;
      while (isNear && depth < length) {
        isNear = extend(depth + 1, word);
        depth += isNear ? 1 : 0;
      }
      do {
        report(word++, depth, isNear, found);
      } while (!isNear && word < range.to() && words.shared(word) > depth);
    }
  }

  private void report(int word, int depth, boolean isNear, Found found) {
    int errors = isBeginning ? nearest[depth] : errorsAt(depth);
    boolean isWhole = isNear && depth == words.length(word);
    if (errors <= most && (isBeginning || isWhole)) {
      found.take(word, errors);
    }
  }

  private int errorsAt(int depth) {
    return Math.abs(typed.length() - depth) <= most ? rows[depth][typed.length()] : most + 1;
  }

  /**
   * One letter further; false when no word with this beginning can be near. Places that are further
   * apart than there may be errors need no look.
   */
  private boolean extend(int depth, int word) {
    int[] row = rows[depth];
    int first = Math.max(1, depth - most);
    int last = Math.min(typed.length(), depth + most);
    int least = first == 1 ? depth : most + 1;
    row[first - 1] = least;
    for (int i = first; i <= last; i++) {
      row[i] = errors(depth, i, word);
      least = Math.min(least, row[i]);
    }
    if (last < typed.length()) {
      row[last + 1] = most + 1;
    }
    nearest[depth] = Math.min(nearest[depth - 1], errorsAt(depth));
    return least <= most;
  }

  private int errors(int depth, int place, int word) {
    int[] above = rows[depth - 1];
    char letter = words.letter(word, depth - 1);
    int wrong = above[place - 1] + (typed.charAt(place - 1) == letter ? 0 : 1);
    int errors = Math.min(wrong, Math.min(above[place], rows[depth][place - 1]) + 1);
    return isExchanged(depth, place, word, letter)
        ? Math.min(errors, rows[depth - 2][place - 2] + 1)
        : errors;
  }

  private boolean isExchanged(int depth, int place, int word, char letter) {
    return depth > 1
        && place > 1
        && letter == typed.charAt(place - 2)
        && words.letter(word, depth - 2) == typed.charAt(place - 1);
  }
}
