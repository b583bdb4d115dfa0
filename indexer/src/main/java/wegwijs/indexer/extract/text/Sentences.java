package wegwijs.indexer.extract.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, in one pass. Stateless, safe to share. */
public final class Sentences {
  private Sentences() {}

  /** The sentences with their marks; an abbreviation or a number does not end one. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsAt(text, i)) {
        add(sentences, text.substring(start, i + 1));
        start = i + 1;
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    String stripped = sentence.strip();
    if (!stripped.isEmpty()) {
      sentences.add(stripped);
    }
  }

  private static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (".!?".indexOf(c) < 0 || at + 1 == text.length() || text.charAt(at + 1) != ' ') {
      return false;
    }
    boolean nextIsUpper = at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2));
    boolean isInitial =
        c == '.'
            && at >= 1
            && (at == 1 || Character.isLetter(text.charAt(at - 1)))
            && (at == 1 || text.charAt(at - 2) == ' ' || text.charAt(at - 2) == '.');
    return (nextIsUpper || c != '.') && !isInitial;
  }
}
