package wegwijs.server.search.words;

/** Counts typing errors between two words. Stateless. */
final class Edits {
  private Edits() {}

  /**
   * The least number of letters too many, too few or wrong, and of neighbours exchanged, that make
   * one word of the other.
   */
  static int between(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int wrong = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(wrong, Math.min(above[j], row[j - 1]) + 1);
        if (isExchanged(one, i, other, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[other.length()];
  }

  private static boolean isExchanged(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
