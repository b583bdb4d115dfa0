package wegwijs.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Folding;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.words.NameTable;

/**
 * The words of the vocabulary with what they lead to: those of a care question to the question in
 * its own words, those of other facets to themselves. Immutable and safe to share.
 */
final class VocabularyPhrases {
  private final NameTable names;
  private final List<List<Suggestion>> suggestions;

  VocabularyPhrases(Vocabulary vocabulary) {
    Map<String, List<Suggestion>> byPhrase = new TreeMap<>();
    for (Facet facet : vocabulary.facets()) {
      facet.allTerms().forEach(term -> add(facet, term, byPhrase));
    }
    NameTable.Builder builder = new NameTable.Builder();
    byPhrase.keySet().forEach(phrase -> builder.add(phrase, 0));
    this.names = builder.build();
    this.suggestions = byPhrase.values().stream().map(VocabularyPhrases::questionsFirst).toList();
  }

  private static void add(Facet facet, Term term, Map<String, List<Suggestion>> byPhrase) {
    List<String> phrases = new ArrayList<>(term.words());
    boolean isQuestion = facet.id() == FacetId.CARE_QUESTION;
    if (isQuestion) {
      phrases.add(term.label());
    }
    for (String phrase : phrases) {
      Suggestion suggestion =
          isQuestion
              ? new Suggestion(term.label(), Suggestion.Kind.CARE_QUESTION, term.id())
              : new Suggestion(phrase, Suggestion.Kind.WORDS, facet.ref(term).toString());
      byPhrase.computeIfAbsent(Folding.fold(phrase), key -> new ArrayList<>()).add(suggestion);
    }
  }

  private static List<Suggestion> questionsFirst(List<Suggestion> suggestions) {
    return suggestions.stream().sorted(Comparator.comparing(Suggestion::kind)).toList();
  }

  NameTable names() {
    return names;
  }

  /** What a phrase leads to, care questions first. */
  List<Suggestion> of(int phrase) {
    return suggestions.get(phrase);
  }
}
