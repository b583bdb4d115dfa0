package wegwijs.server.search.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import wegwijs.data.vocabulary.TermRef;

/**
 * The terms of the vocabulary that a question means. Immutable.
 *
 * @param terms what is meant, the surest first, each above 0 to 1
 * @param near what may help as well, each above 0 to 1
 */
public record Meaning(SequencedMap<TermRef, Double> terms, Map<TermRef, Double> near) {
  /** Copies the maps. */
  public Meaning {
    terms = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(terms));
    near = Map.copyOf(near);
  }

  /** How surely a term is meant; 0 when it is not. */
  public double sure(TermRef term) {
    return terms.getOrDefault(term, 0.0);
  }
}
