package wegwijs.server.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;

/** Says by which of its labels a service fits a question. Immutable and safe to share. */
final class Reasons {
  private static final int MOST = 3;
  private static final List<FacetId> TOLD = List.of(FacetId.CARE_QUESTION, FacetId.TARGET_GROUP);

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> terms = new HashMap<>();

  Reasons(Vocabulary vocabulary, Analyzer analyzer) {
    for (FacetId id : TOLD) {
      for (Facet facet : vocabulary.facet(id).stream().toList()) {
        facet.allTerms().forEach(term -> add(facet.ref(term).toString(), term, analyzer));
      }
    }
  }

  private void add(String ref, Term term, Analyzer analyzer) {
    Set<String> words = new HashSet<>(Question.of(term.label(), analyzer).terms());
    term.words().forEach(word -> words.addAll(Question.of(word, analyzer).terms()));
    labels.put(ref, term.label());
    terms.put(ref, words);
  }

  /** The labels that share a word with the question, at most {@value #MOST}. */
  List<String> of(ServiceCard card, Question question) {
    List<String> reasons = new ArrayList<>();
    for (String ref : card.terms()) {
      Set<String> words = terms.getOrDefault(ref, Set.of());
      if (reasons.size() < MOST && question.terms().stream().anyMatch(words::contains)) {
        reasons.add(labels.getOrDefault(ref, ref));
      }
    }
    return reasons;
  }
}
