package wegwijs.server.search;

import java.util.List;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.search.understanding.Understanding;

/** Says by which of its labels a service fits a question. Immutable and safe to share. */
final class Reasons {
  private static final int MOST = 3;

  private final Vocabulary vocabulary;

  Reasons(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The labels that the question means, the surest first, at most {@value #MOST}. */
  List<String> of(ServiceCard card, Understanding understanding) {
    return understanding.meaning().terms().keySet().stream()
        .filter(term -> card.terms().contains(term.toString()))
        .limit(MOST)
        .map(this::label)
        .toList();
  }

  private String label(TermRef ref) {
    return vocabulary.findTerm(ref).map(Term::label).orElse(ref.term());
  }
}
