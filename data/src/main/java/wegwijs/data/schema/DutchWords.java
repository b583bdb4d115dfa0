package wegwijs.data.schema;

import java.util.ArrayList;
import java.util.List;
import wegwijs.data.dutch.Dutch;
import wegwijs.data.dutch.WordForm;
import wegwijs.data.dutch.WordScanner;

/**
 * The words of a question, analysed as {@link DutchAnalyzer} analyses the words of records. Reads
 * at most {@value #MOST_WORDS} words and skips those of more than 64 letters. Immutable, safe to
 * share.
 */
public final class DutchWords {
  private static final int MOST_WORDS = 500;
  private static final int MOST_JOINED = 3;
  private static final int MOST_TRIED = 64;

  private final Dutch dutch = Dutch.shipped();

  /** The words in the order of the text. */
  public List<DutchWord> of(String text) {
    List<DutchWord> words = new ArrayList<>();
    WordScanner scanner = new WordScanner();
    scanner.read(text.toCharArray(), text.length());
    while (words.size() < MOST_WORDS && scanner.advance()) {
      String folded = scanner.word();
      WordForm form = scanner.isCut() ? dutch.form(folded, scanner.pieces()) : dutch.form(folded);
      String typed = text.substring(scanner.start(), scanner.end());
      words.add(
          new DutchWord(typed, folded, form.stem(), form.parts(), scanner.start(), scanner.end()));
    }
    return List.copyOf(words);
  }

  /** The term of the index for a folded word. */
  public String stem(String foldedWord) {
    return dutch.form(foldedWord).stem();
  }

  /** Whether a folded word says little about what is sought, as "hulp" and "nodig" do. */
  public boolean isWeakWord(String folded) {
    return dutch.isWeakWord(folded);
  }

  /** Whether a folded word says nothing about what is sought; "niet" and "zonder" do. */
  public boolean isFunctionWord(String folded) {
    return dutch.isFunctionWord(folded);
  }

  /**
   * Neighbours, two or three of them, that the language writes as one word. Looks at the first
   * {@value #MOST_TRIED} words; in a longer text nobody seeks a single word.
   */
  public List<Joined> joins(List<DutchWord> words) {
    List<Joined> joins = new ArrayList<>();
    int tried = Math.min(words.size(), MOST_TRIED);
    for (int first = 0; first < tried; first++) {
      StringBuilder folded = new StringBuilder(words.get(first).folded());
      int end = Math.min(first + MOST_JOINED, tried);
      for (int last = first + 1; last < end; last++) {
        folded.append(words.get(last).folded());
        addJoined(joins, folded.toString(), words.subList(first, last + 1), first);
      }
    }
    return List.copyOf(joins);
  }

  private void addJoined(List<Joined> joins, String folded, List<DutchWord> words, int first) {
    List<String> apart = words.stream().map(DutchWord::folded).toList();
    if (folded.length() <= WordScanner.LONGEST_WORD && dutch.isWrittenAsOne(folded, apart)) {
      joins.add(new Joined(folded, stem(folded), first, first + words.size() - 1));
    }
  }
}
