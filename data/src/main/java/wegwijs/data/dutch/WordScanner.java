package wegwijs.data.dutch;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Finds the words of a text and folds them: lower case, no diacritics. What is written with a
 * hyphen or an apostrophe is one word ("tafeltje-dek-je", "foto's"), as is a string of initials
 * ("W.M.O."); a plus after a number is the word "plus" ("65+"). Two numbers with a hyphen are two
 * words ("0-4"). Walks through a text once and keeps nothing of it; used by one thread at a time.
 */
public final class WordScanner {
  /** Longer words are skipped: nobody writes them. */
  public static final int LONGEST_WORD = 64;

  /** More pieces than this are no word but a web address or a row of words. */
  private static final int MOST_PIECES = 4;

  private static final int MOST_CHARS_FOR_ONE = 4;

  private final char[] folded = new char[(LONGEST_WORD + 4) * MOST_CHARS_FOR_ONE];
  private final int[] cuts = new int[MOST_PIECES];
  private final char[] one = new char[2];

  private char[] text = {};
  private int end;
  private int next;
  private int wordStart;
  private int foldedLength;
  private int cutCount;
  private int sinceDot;

  /** Starts at the beginning of a text, which must not change while it is read. */
  public void read(char[] newText, int length) {
    text = newText;
    end = length;
    next = 0;
  }

  /** Goes to the next word; false when there is none. */
  public boolean advance() {
    do {
      if (!skipToWord()) {
        return false;
      }
      readWord();
    } while (foldedLength == 0 || foldedLength > LONGEST_WORD);
    return true;
  }

  /** Where the word starts in the text. */
  public int start() {
    return wordStart;
  }

  /** Where the word ends in the text, exclusive. */
  public int end() {
    return next;
  }

  /** The letters of the folded word, as far as {@link #length} tells; overwritten by the next. */
  public char[] buffer() {
    return folded;
  }

  /** How many letters the folded word has. */
  public int length() {
    return foldedLength;
  }

  /** The folded word, without the signs inside it. */
  public String word() {
    return new String(folded, 0, foldedLength);
  }

  /** Whether hyphens cut the word into pieces. */
  public boolean isCut() {
    return cutCount > 0;
  }

  /** What the hyphens of the word separate; the whole word when it has none. */
  public List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < cutCount; i++) {
      pieces.add(new String(folded, from, cuts[i] - from));
      from = cuts[i];
    }
    pieces.add(new String(folded, from, foldedLength - from));
    return pieces;
  }

  private boolean skipToWord() {
    while (next < end && !isPartOfWord(next)) {
      next++;
    }
    return next < end;
  }

  private void readWord() {
    wordStart = next;
    foldedLength = 0;
    cutCount = 0;
    sinceDot = 0;
    while (next < end && readSign()) {
      // each sign moves on by itself
    }
  }

  /** Takes one sign into the word; false when the word ends before it. */
  private boolean readSign() {
    char sign = text[next];
    if (WordSigns.isInvisible(sign)) {
      next++;
      return true;
    }
    if (WordSigns.isApostrophe(sign)) {
      return joins(next > wordStart && isLetter(next - 1) && isLetter(next + 1));
    }
    if (isPartOfWord(next)) {
      append();
      return true;
    }
    if (sign == '+' && isDigit(next - 1)) {
      return appendPlus();
    }
    if (WordSigns.isHyphen(sign)) {
      return cut();
    }
    return sign == '.' && dot();
  }

  private boolean joins(boolean joined) {
    if (joined) {
      next++;
    }
    return joined;
  }

  private boolean cut() {
    boolean numbers = isDigit(next - 1) && isDigit(next + 1);
    boolean cuts = isPartOfWord(next + 1) && !numbers && cutCount < MOST_PIECES - 1;
    if (cuts && foldedLength <= LONGEST_WORD) {
      this.cuts[cutCount++] = foldedLength;
    }
    return joins(cuts);
  }

  /** Initials: one letter, a dot, one letter. */
  private boolean dot() {
    boolean initials =
        sinceDot == 1 && cutCount == 0 && isLetter(next + 1) && !isPartOfWord(next + 2);
    sinceDot = initials ? 0 : sinceDot;
    return joins(initials);
  }

  private boolean appendPlus() {
    if (foldedLength <= LONGEST_WORD) {
      "plus".getChars(0, 4, folded, foldedLength);
      foldedLength += 4;
    }
    next++;
    return false;
  }

  private void append() {
    char sign = text[next];
    int chars = isPair(next) ? 2 : 1;
    sinceDot++;
    if (foldedLength <= LONGEST_WORD) {
      if (sign < 0x80) {
        folded[foldedLength++] = (char) (sign >= 'A' && sign <= 'Z' ? sign + 0x20 : sign);
      } else {
        fold(chars);
      }
    }
    next += chars;
  }

  private void fold(int chars) {
    int small = Character.toLowerCase(Character.codePointAt(text, next, next + chars));
    int length = Character.toChars(small, one, 0);
    int to = ASCIIFoldingFilter.foldToASCII(one, 0, folded, foldedLength, length);
    for (; foldedLength < to; foldedLength++) {
      folded[foldedLength] = Character.toLowerCase(folded[foldedLength]);
    }
  }

  private boolean isPartOfWord(int at) {
    if (at >= end) {
      return false;
    }
    char sign = text[at];
    if (sign < 0x80) {
      return WordSigns.isAsciiWord(sign);
    }
    return isPair(at)
        ? Character.isLetterOrDigit(Character.toCodePoint(sign, text[at + 1]))
        : Character.isLetterOrDigit(sign) && !WordSigns.isApostrophe(sign);
  }

  private boolean isPair(int at) {
    return at + 1 < end
        && Character.isHighSurrogate(text[at])
        && Character.isLowSurrogate(text[at + 1]);
  }

  private boolean isLetter(int at) {
    return isPartOfWord(at) && !Character.isDigit(text[at]);
  }

  private boolean isDigit(int at) {
    return at >= wordStart && at < end && Character.isDigit(text[at]);
  }
}
