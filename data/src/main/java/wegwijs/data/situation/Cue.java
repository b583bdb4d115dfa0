package wegwijs.data.situation;

import java.util.List;
import java.util.Set;
import wegwijs.data.vocabulary.TermRef;

/**
 * What must all be in a question for a situation to fit it. Immutable.
 *
 * @param terms terms that were understood or chosen
 * @param words folded words that were typed
 */
public record Cue(Set<TermRef> terms, Set<String> words) {
  /** Copies the sets and refuses a cue that every question has. */
  public Cue {
    terms = Set.copyOf(terms);
    words = Set.copyOf(words);
    if (terms.isEmpty() && words.isEmpty()) {
      throw new IllegalArgumentException("a cue without terms and words fits every question");
    }
  }

  boolean isIn(List<TermRef> understood, Set<String> typed) {
    return understood.containsAll(terms) && typed.containsAll(words);
  }

  /** How much it asks for; what asks for more says more. */
  int size() {
    return terms.size() + words.size();
  }

  /** Where its surest term stands among those that were understood; 0 for words alone. */
  int rank(List<TermRef> understood) {
    return terms.stream().mapToInt(understood::indexOf).min().orElse(0);
  }
}
