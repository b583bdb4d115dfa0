package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.Folding;

/** Finds another spelling for words that no service has. Safe to share between threads. */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 20;

  private final DirectSpellChecker checker = new DirectSpellChecker();

  Spelling() {
    checker.setMinQueryLength(SHORTEST);
    checker.setMinPrefix(1);
  }

  /** The text with unknown words replaced by the nearest known ones; empty if none is. */
  Optional<String> correct(Snapshot snapshot, String text) throws IOException {
    String folded = Folding.fold(text);
    List<String> words = new ArrayList<>(List.of(folded.split(" ", MOST_WORDS)));
    boolean isCorrected = false;
    for (int i = 0; i < words.size(); i++) {
      SuggestWord[] found =
          words.get(i).length() < SHORTEST
              ? new SuggestWord[0]
              : checker.suggestSimilar(
                  new Term(Fields.SPELLING, words.get(i)),
                  1,
                  snapshot.reader(),
                  SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      if (found.length > 0) {
        words.set(i, found[0].string);
        isCorrected = true;
      }
    }
    return isCorrected ? Optional.of(String.join(" ", words)) : Optional.empty();
  }
}
