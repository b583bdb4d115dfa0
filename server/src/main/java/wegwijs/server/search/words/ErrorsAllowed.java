package wegwijs.server.search.words;

/** How many typing errors a word may have: the longer it is, the surer what was meant. */
final class ErrorsAllowed {
  /** Fewer letters could stand for too many words. */
  static final int SHORTEST = 4;

  private static final int LONG = 8;

  private ErrorsAllowed() {}

  static int in(String typed) {
    if (typed.length() < SHORTEST || !typed.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    return isLong(typed) ? 2 : 1;
  }

  /** The words to look among: only in a long word may the first letter be wrong. */
  static Range where(WordList words, String typed) {
    return isLong(typed) ? words.all() : words.beginning(typed.substring(0, 1));
  }

  private static boolean isLong(String typed) {
    return typed.length() >= LONG;
  }
}
