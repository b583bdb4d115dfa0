package wegwijs.server.search.understanding;

import java.util.Map;
import wegwijs.data.vocabulary.TermRef;

/**
 * What some words of a question say together, such as "kan niet rondkomen". A question about two
 * things has two strands. Immutable.
 *
 * @param terms what they may mean, each above 0 to 1
 */
public record Strand(Map<TermRef, Double> terms) {
  /** Copies the terms. */
  public Strand {
    terms = Map.copyOf(terms);
  }

  /** How surely the surest of the terms is meant. */
  public double surest() {
    return terms.values().stream().mapToDouble(sure -> sure).max().orElse(0);
  }
}
