package wegwijs.data.vocabulary;

import java.util.Arrays;

/**
 * The folded words of one text, with their places in it. Holds its buffers so that one instance
 * reads many texts; not safe to share between threads.
 */
final class FoldedText {

  private static final String EURO = "euro";

  private char[] letters;
  private int[] starts;
  private int[] sourceStarts;
  private int[] sourceEnds;
  private int size;
  private int end;

  /** For texts as long as those of a record; longer ones fit too. */
  FoldedText() {
    this(2048);
  }

  /** For texts of about so many characters; longer ones fit too. */
  FoldedText(int characters) {
    letters = new char[characters + 2];
    starts = new int[characters / 8 + 4];
    sourceStarts = new int[starts.length];
    sourceEnds = new int[starts.length];
  }

  /** Replaces what was read before. */
  void read(CharSequence text) {
    size = 0;
    end = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char folded = Folding.first(c);
      if (c == '€') {
        addEuro(at);
        inWord = false;
      } else if (folded == Folding.SEPARATOR) {
        inWord = false;
      } else if (folded != Folding.NOTHING) {
        if (!inWord) {
          begin(at);
          inWord = true;
        }
        add(folded, Folding.second(c));
        sourceEnds[size - 1] = at + 1;
      }
    }
    close();
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The letters of all words, one after the other. */
  char[] letters() {
    return letters;
  }

  /** Where the letters of a word begin; for {@code size()} where the last one ends. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word begins in the text as it was read. */
  int sourceStart(int word) {
    return sourceStarts[word];
  }

  /** Where a word ends in the text as it was read. */
  int sourceEnd(int word) {
    return sourceEnds[word];
  }

  /** A word as a string. */
  String word(int word) {
    return new String(letters, starts[word], starts[word + 1] - starts[word]);
  }

  private void begin(int source) {
    if (size + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      sourceStarts = Arrays.copyOf(sourceStarts, 2 * sourceStarts.length);
      sourceEnds = Arrays.copyOf(sourceEnds, 2 * sourceEnds.length);
    }
    starts[size] = end;
    sourceStarts[size] = source;
    size++;
  }

  private void addEuro(int source) {
    begin(source);
    for (int at = 0; at < EURO.length(); at++) {
      add(EURO.charAt(at), Folding.NOTHING);
    }
    sourceEnds[size - 1] = source + 1;
  }

  private void add(char first, char second) {
    if (end + 2 > letters.length) {
      letters = Arrays.copyOf(letters, 2 * letters.length);
    }
    letters[end++] = first;
    if (second != Folding.NOTHING) {
      letters[end++] = second;
    }
  }

  private void close() {
    starts[size] = end;
  }
}
