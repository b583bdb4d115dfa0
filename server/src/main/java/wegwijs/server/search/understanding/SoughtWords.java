package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * What is sought, each thing once. Of whom it is asked for, services need not speak.
   *
   * @param verbs the stems of whole verbs, by the word of which a part stands apart
   * @param heard what the question was understood by
   */
  List<Sought> of(List<DutchWord> words, Map<DutchWord, String> verbs, Terms.Heard heard) {
    BitSet said = heard.words();
    BitSet content = content(words, verbs.keySet(), said);
    int[] telling = content.stream().toArray();
    List<DutchWord> row = content.stream().mapToObj(words::get).toList();
    boolean isUnderstood = heard.isUnderstood();
    Map<String, Sought> sought = new LinkedHashMap<>();
    for (int at = 0; at < telling.length && sought.size() < 2 * MOST; at++) {
      DutchWord word = row.get(at);
      boolean isBeside = isUnderstood && !said.get(telling[at]);
      sought.putIfAbsent(
          word.stem(), new Sought(ways(word), dutch.isWeakWord(word.folded()), isBeside));
      if (verbs.containsKey(word)) {
        sought.putIfAbsent(verbs.get(word), new Sought(ways(verbs.get(word)), false, isBeside));
      }
      addRows(row, at, sought);
    }
    return List.copyOf(sought.values());
  }

  /** The places of the words that say something; of all words, when none does. */
  private BitSet content(List<DutchWord> words, Set<DutchWord> verbs, BitSet said) {
    BitSet persons = Relations.places(words);
    BitSet content = new BitSet();
    for (int place = 0; place < words.size(); place++) {
      content.set(
          place,
          !persons.get(place)
              && (verbs.contains(words.get(place))
                  || !dutch.isFunctionWord(words.get(place).folded()))
              && (said.get(place) || content.cardinality() < MOST));
    }
    if (content.isEmpty()) {
      content.set(0, words.size());
    }
    return content;
  }

  private List<Way> ways(String stem) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(List.of(stem), Way.Kind.TYPED));
    ways.addAll(wordbook.of(List.of(stem)));
    return ways;
  }

  private List<Way> ways(DutchWord word) {
    List<Way> ways = ways(word.stem());
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
        sought.putIfAbsent(String.join(" ", row), new Sought(ways, false, false));
      }
    }
  }
}
