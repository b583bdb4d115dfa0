package wegwijs.server.search.understanding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.Synonyms;

/** Synonyms, wider words and words of other languages by their stems. Immutable, safe to share. */
final class Wordbook {
  /** The longest row of words that may have synonyms. */
  static final int LONGEST_ROW = 4;

  private final DutchWords dutch;
  private final Map<String, Set<Way>> ways = new HashMap<>();

  Wordbook(Synonyms synonyms, DutchWords dutch) {
    this.dutch = dutch;
    for (List<String> group : synonyms.same()) {
      group.forEach(word -> add(word, group, Way.Kind.SAME));
    }
    synonyms.languages().forEach((word, dutchWords) -> add(word, dutchWords, Way.Kind.TRANSLATED));
    synonyms.wider().forEach((word, wider) -> add(word, wider, Way.Kind.WIDER));
  }

  private void add(String word, List<String> others, Way.Kind kind) {
    List<String> row = content(word);
    String key = key(row);
    for (String other : others) {
      List<String> stems = content(other);
      if (!key(stems).equals(key) && isTelling(row) && isTelling(stems)) {
        ways.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(new Way(stems, kind));
      }
    }
  }

  /** Of "dagje uit" only "dag" is left, which says too little to stand for it. */
  private boolean isTelling(List<String> stems) {
    return stems.size() > 1 || !dutch.isWeakWord(stems.getFirst());
  }

  private List<String> content(String text) {
    List<DutchWord> words = dutch.of(text);
    List<String> content =
        words.stream()
            .filter(word -> !dutch.isFunctionWord(word.folded()))
            .map(DutchWord::stem)
            .toList();
    return content.isEmpty() ? words.stream().map(DutchWord::stem).toList() : content;
  }

  private static String key(List<String> stems) {
    return String.join(" ", stems);
  }

  /** Other ways to say a row of content words; empty when it knows none. */
  Set<Way> of(List<String> stems) {
    return ways.getOrDefault(key(stems), Set.of());
  }
}
