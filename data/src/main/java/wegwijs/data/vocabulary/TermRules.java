package wegwijs.data.vocabulary;

import java.util.List;

/**
 * How a term is recognised. Immutable.
 *
 * @param rules any one of them suffices; the first that holds is given as the reason
 * @param exceptions phrases whose words do not count for this term
 */
public record TermRules(List<Rule> rules, List<Phrase> exceptions) {

  /** A term that no text shows. */
  public static final TermRules NONE = new TermRules(List.of(), List.of());

  /** Copies the lists. */
  public TermRules {
    rules = List.copyOf(rules);
    exceptions = List.copyOf(exceptions);
  }
}
