package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;

/** Makes of the words of a question what services should speak of. */
final class SoughtWords {
  /** Of a letter the words count that belong to a saying, and so many others. */
  private static final int MOST = 24;

  private final DutchWords dutch;
  private final Wordbook wordbook;

  SoughtWords(DutchWords dutch, Wordbook wordbook) {
    this.dutch = dutch;
    this.wordbook = wordbook;
  }

  /**
   * What is sought, each thing once.
   *
   * @param said the places of words that belong to a saying
   */
  List<Sought> of(List<DutchWord> words, BitSet said) {
    Map<String, Sought> sought = new LinkedHashMap<>();
    List<DutchWord> content = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      if (!dutch.isFunctionWord(words.get(place).folded())
          && (said.get(place) || content.size() < MOST)) {
        content.add(words.get(place));
      }
    }
    List<DutchWord> telling = content.isEmpty() ? words : content;
    for (int place = 0; place < telling.size() && sought.size() < 2 * MOST; place++) {
      DutchWord word = telling.get(place);
      sought.putIfAbsent(word.stem(), new Sought(ways(word), dutch.isWeakWord(word.folded())));
      addRows(telling, place, sought);
    }
    return List.copyOf(sought.values());
  }

  private List<Way> ways(DutchWord word) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(List.of(word.stem()), Way.Kind.TYPED));
    ways.addAll(wordbook.of(List.of(word.stem())));
    word.parts().forEach(part -> ways.add(new Way(List.of(part), Way.Kind.PART)));
    return ways;
  }

  /** Rows of words that together have other words, such as "hulp in huis". */
  private void addRows(List<DutchWord> words, int first, Map<String, Sought> sought) {
    int longest = Math.min(Wordbook.LONGEST_ROW, words.size() - first);
    for (int count = 2; count <= longest; count++) {
      List<String> row = words.subList(first, first + count).stream().map(DutchWord::stem).toList();
      List<Way> ways = List.copyOf(wordbook.of(row));
      if (!ways.isEmpty()) {
        sought.putIfAbsent(String.join(" ", row), new Sought(ways, false));
      }
    }
  }
}
