package wegwijs.server.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import wegwijs.data.schema.Fields;
import wegwijs.data.vocabulary.CommonWords;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.words.Correction;
import wegwijs.server.search.words.KnownWords;
import wegwijs.server.search.words.WordForms;

/**
 * Finds the word that was meant by a misspelled one. Leaves every word alone that is known from the
 * services, the vocabulary or everyday Dutch, or is made of such words; costs next to nothing for
 * those. Safe to share between threads.
 */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /** A word of the vocabulary stands for many services. */
  private static final int OF_VOCABULARY = 50;

  private static final int OF_EVERYDAY = 0;

  private final KnownWords known;
  private final WordForms forms;

  Spelling(Vocabulary vocabulary) {
    Map<String, Integer> counts = new HashMap<>();
    CommonWords.shipped().forEach(word -> counts.put(word, OF_EVERYDAY));
    words(vocabulary).filter(Spelling::isSpelled).forEach(word -> counts.put(word, OF_VOCABULARY));
    this.known = new KnownWords(counts);
    this.forms = new WordForms(Set.copyOf(counts.keySet()));
  }

  private static Stream<String> words(Vocabulary vocabulary) {
    return vocabulary.facets().stream()
        .flatMap(Facet::allTerms)
        .flatMap(term ->
            Stream.concat(
                Stream.of(term.label()),
                Stream.concat(term.words().stream(), term.speech().hints().stream())))
        .flatMap(words -> Stream.of(Folding.fold(words).split(" ", -1)));
  }

  private static boolean isSpelled(String word) {
    return !word.isEmpty() && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  /** The word that was meant by a folded one; empty if that is right or it cannot be told. */
  Optional<String> correctWord(Snapshot snapshot, String word) throws IOException {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || !isSpelled(word)
        || known.contains(word)
        || snapshot.reader().docFreq(new Term(Fields.SPELLING, word)) > 0
        || forms.isFormOfKnown(word)) {
      return Optional.empty();
    }
    Optional<Correction> ofServices = snapshot.typing().words().nearest(word);
    Optional<Correction> ofDutch = known.nearest(word);
    return Stream.concat(ofServices.stream(), ofDutch.stream())
        .reduce(Correction::better)
        .map(Correction::word);
  }
}
