package wegwijs.server.search.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * The care questions that help with nearly anything, such as where to go or whom to talk to: those
 * that the vocabulary names as near to many others. Who says something special besides, means that.
 * Immutable and safe to share.
 */
final class GeneralQuestions {
  private static final double SURELY = 0.5;

  private final Set<TermRef> general;

  /**
   * The general questions of a vocabulary.
   *
   * @param share a question is general when it lies near at least this share of all questions
   */
  GeneralQuestions(Vocabulary vocabulary, double share) {
    List<Term> questions =
        vocabulary.facets().stream()
            .filter(facet -> facet.id() == FacetId.CARE_QUESTION)
            .flatMap(Facet::allTerms)
            .filter(Term::isLeaf)
            .toList();
    Map<TermRef, Integer> nearTo = new HashMap<>();
    questions.forEach(
        question -> question.links().near().forEach(near -> nearTo.merge(near, 1, Integer::sum)));
    this.general =
        nearTo.entrySet().stream()
            .filter(near -> near.getValue() >= share * questions.size())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a saying is of a general question, while other words surely say a special one. */
  boolean isBesideSpecial(Said one, List<Said> all) {
    return general.contains(one.saying().term())
        && all.stream()
            .anyMatch(other -> isSpecial(other) && !other.words().intersects(one.words()));
  }

  private boolean isSpecial(Said said) {
    return said.saying().term().facet() == FacetId.CARE_QUESTION
        && said.strength() >= SURELY
        && !general.contains(said.saying().term());
  }
}
