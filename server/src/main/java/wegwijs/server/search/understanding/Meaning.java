package wegwijs.server.search.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import wegwijs.data.vocabulary.TermRef;

/**
 * The terms of the vocabulary that a question means. Immutable.
 *
 * @param terms what is meant, the surest first, each above 0 to 1
 * @param near what may help as well, each above 0 to 1
 * @param strands the same terms by the words that say them
 * @param byThing those that are meant by one particular thing within them only
 * @param groups the target groups that are meant, or that follow from what is meant
 */
public record Meaning(
    SequencedMap<TermRef, Double> terms,
    Map<TermRef, Double> near,
    List<Strand> strands,
    Set<TermRef> byThing,
    Set<String> groups) {
  /** Copies all. */
  public Meaning {
    terms = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(terms));
    near = Map.copyOf(near);
    strands = List.copyOf(strands);
    byThing = Set.copyOf(byThing);
    groups = Set.copyOf(groups);
  }

  /** How surely a term is meant; 0 when it is not. */
  public double sure(TermRef term) {
    return terms.getOrDefault(term, 0.0);
  }
}
