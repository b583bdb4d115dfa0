package wegwijs.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * Finds another spelling for words that are neither in the vocabulary nor in any service. Safe to
 * share between threads.
 */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 20;
  private static final float ALIKE = 0.75f;

  private final DirectSpellChecker checker = new DirectSpellChecker();
  private final StringDistance likeness = new LuceneLevenshteinDistance();
  private final Set<String> known = new HashSet<>();

  Spelling(Vocabulary vocabulary) {
    checker.setMinQueryLength(SHORTEST);
    checker.setMinPrefix(1);
    vocabulary.facets().stream()
        .flatMap(Facet::allTerms)
        .flatMap(term -> Stream.concat(Stream.of(term.label()), term.words().stream()))
        .flatMap(words -> Stream.of(Folding.fold(words).split(" ", -1)))
        .filter(word -> word.length() >= SHORTEST)
        .forEach(known::add);
  }

  /** The text with unknown words replaced by the nearest known ones; empty if none is. */
  Optional<String> correct(Snapshot snapshot, String text) throws IOException {
    String folded = Folding.fold(text);
    List<String> words = new ArrayList<>(List.of(folded.split(" ", MOST_WORDS)));
    boolean isCorrected = false;
    for (int i = 0; i < words.size(); i++) {
      Optional<String> better = correctWord(snapshot, words.get(i));
      if (better.isPresent()) {
        words.set(i, better.get());
        isCorrected = true;
      }
    }
    return isCorrected ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private Optional<String> correctWord(Snapshot snapshot, String word) throws IOException {
    if (word.length() < SHORTEST || known.contains(word)) {
      return Optional.empty();
    }
    SuggestWord[] found =
        checker.suggestSimilar(
            new Term(Fields.SPELLING, word),
            1,
            snapshot.reader(),
            SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    Stream<String> ofServices = Stream.of(found).map(suggested -> suggested.string);
    Stream<String> ofVocabulary =
        known.stream().filter(other -> likeness.getDistance(word, other) >= ALIKE);
    return snapshot.reader().docFreq(new Term(Fields.SPELLING, word)) > 0
        ? Optional.empty()
        : Stream.concat(ofServices, ofVocabulary)
            .max(
                Comparator.<String>comparingDouble(other -> likeness.getDistance(word, other))
                    .thenComparing(Comparator.reverseOrder()));
  }
}
