package wegwijs.data.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;
import wegwijs.data.dutch.WordScanner;

/**
 * Text to terms, several for one word at one position. The terms of words that were seen are
 * remembered, since finding them takes far longer than reading. Used by one thread at a time, as
 * all token streams are.
 */
final class DutchTokenizer extends Tokenizer {
  private static final int MOST_REMEMBERED = 20_000;
  private static final int FIRST_BUFFER = 4_096;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);

  private final WordTerms wordTerms;
  private final WordScanner scanner = new WordScanner();
  private final CharArrayMap<char[][]> remembered = new CharArrayMap<>(1_024, false);

  private char[] text = new char[FIRST_BUFFER];
  private int length;
  private char[][] terms = {};
  private int emitted;

  DutchTokenizer(WordTerms wordTerms) {
    this.wordTerms = wordTerms;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      length += read;
      text = ArrayUtil.grow(text, length + 1);
      read = input.read(text, length, text.length - length);
    }
    scanner.read(text, length);
    terms = new char[0][];
    emitted = 0;
  }

  @Override
  public boolean incrementToken() {
    if (emitted == terms.length) {
      if (!scanner.advance()) {
        return false;
      }
      terms = terms();
      emitted = 0;
    }
    clearAttributes();
    char[] next = terms[emitted];
    term.copyBuffer(next, 0, next.length);
    offset.setOffset(correctOffset(scanner.start()), correctOffset(scanner.end()));
    position.setPositionIncrement(emitted == 0 ? 1 : 0);
    emitted++;
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }

  private char[][] terms() {
    if (scanner.isCut()) {
      return chars(wordTerms.of(scanner.word(), scanner.pieces()));
    }
    char[][] known = remembered.get(scanner.buffer(), 0, scanner.length());
    return known == null ? remember(scanner.word()) : known;
  }

  private char[][] remember(String word) {
    char[][] found = chars(wordTerms.of(word, List.of(word)));
    if (remembered.size() == MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(word, found);
    return found;
  }

  private static char[][] chars(List<String> terms) {
    List<char[]> chars = new ArrayList<>();
    terms.forEach(each -> chars.add(each.toCharArray()));
    return chars.toArray(char[][]::new);
  }
}
