package wegwijs.data.vocabulary;

/**
 * One word of a phrase: the word itself, or its beginning, end or middle where a star stands. A
 * lone star is any one word.
 *
 * @param letters folded letters and digits; empty only for any word
 * @param openStart whether letters may come before
 * @param openEnd whether letters may come after
 */
public record WordPattern(String letters, boolean openStart, boolean openEnd) {

  /** Any one word. */
  public static final WordPattern ANY = new WordPattern("", true, true);

  /** Reads a word with an optional star before and after it. */
  public static WordPattern parse(String word) {
    boolean openStart = word.startsWith("*");
    boolean openEnd = word.endsWith("*");
    int from = openStart ? 1 : 0;
    int to = word.length() - (openEnd ? 1 : 0);
    return from >= to ? ANY : new WordPattern(word.substring(from, to), openStart, openEnd);
  }

  @Override
  public String toString() {
    return this.equals(ANY) ? "*" : (openStart ? "*" : "") + letters + (openEnd ? "*" : "");
  }
}
