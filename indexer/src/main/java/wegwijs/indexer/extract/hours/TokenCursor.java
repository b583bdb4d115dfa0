package wegwijs.indexer.extract.hours;

import java.util.List;

/** A place in the marks of a text. Not for sharing between threads. */
final class TokenCursor {
  private static final HoursToken END = new HoursToken.Mark('\0');

  private final List<HoursToken> tokens;
  private int at;

  TokenCursor(List<HoursToken> tokens) {
    this.tokens = tokens;
  }

  boolean hasNext() {
    return at < tokens.size();
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  HoursToken peek() {
    return peek(0);
  }

  HoursToken peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  void skip() {
    at++;
  }

  boolean isWord(int ahead, String... words) {
    return peek(ahead) instanceof HoursToken.Word word && isAny(word.text(), words);
  }

  private static boolean isAny(String word, String... words) {
    for (String other : words) {
      if (word.equals(other)) {
        return true;
      }
    }
    return false;
  }

  boolean isMark(int ahead, char sign) {
    return peek(ahead) instanceof HoursToken.Mark mark && mark.sign() == sign;
  }

  /** Passes over a word, if it is one of these. */
  boolean take(String... words) {
    boolean found = isWord(0, words);
    at += found ? 1 : 0;
    return found;
  }

  boolean takeMark(char sign) {
    boolean found = isMark(0, sign);
    at += found ? 1 : 0;
    return found;
  }

  /** Whether a word stands at most so many marks before or after this place. */
  boolean isNear(int distance, String... words) {
    for (int i = -distance; i <= distance; i++) {
      if (isWord(i, words)) {
        return true;
      }
    }
    return false;
  }
}
