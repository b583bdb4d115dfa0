package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.schema.Joined;

/**
 * Makes one word of what people write apart and services write as one, such as "schuld
 * hulpverlening". Immutable and safe to share.
 */
final class WrittenApart {
  /** The longest first; of equally long ones the first. */
  private static final Comparator<Joined> LONGEST =
      Comparator.comparingInt((Joined joined) -> joined.first() - joined.last())
          .thenComparingInt(Joined::first);

  private final DutchWords dutch;

  WrittenApart(DutchWords dutch) {
    this.dutch = dutch;
  }

  /**
   * The words of a text with such words joined.
   *
   * @param text of which these are the words
   */
  List<DutchWord> join(List<DutchWord> words, String text, IndexedWords indexed) {
    List<DutchWord> joined = new ArrayList<>(words);
    dutch.joins(words).stream()
        .filter(one -> indexed.isUsed(one.stem()))
        .sorted(LONGEST)
        .forEach(one -> replace(joined, one(one, words, text)));
    return joined;
  }

  private DutchWord one(Joined joined, List<DutchWord> words, String text) {
    int start = words.get(joined.first()).start();
    int end = words.get(joined.last()).end();
    DutchWord one = dutch.of(joined.folded()).getFirst();
    return new DutchWord(
        text.substring(start, end), one.folded(), one.stem(), one.parts(), start, end);
  }

  /** Takes the place of the words where it stands, unless one of them is part of a longer one. */
  private static void replace(List<DutchWord> words, DutchWord one) {
    List<DutchWord> apart =
        words.stream()
            .filter(word -> word.start() >= one.start() && word.end() <= one.end())
            .toList();
    boolean isWhole =
        apart.size() > 1
            && apart.getFirst().start() == one.start()
            && apart.getLast().end() == one.end();
    if (isWhole) {
      words.set(words.indexOf(apart.getFirst()), one);
      words.removeAll(apart);
    }
  }
}
