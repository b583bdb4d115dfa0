package wegwijs.data.vocabulary;

import java.util.Set;

/** A rule with all that applying it needs, its phrases as numbers. Immutable; safe to share. */
final class CompiledRule {

  private final TermRef term;
  private final Rule rule;
  private final Set<Zone> zones;
  private final int[] phrases;
  private final int[] exceptions;

  CompiledRule(TermRef term, Rule rule, Set<Zone> zones, int[] phrases, int[] exceptions) {
    this.term = term;
    this.rule = rule;
    this.zones = zones;
    this.phrases = phrases;
    this.exceptions = exceptions;
  }

  /** What it shows. */
  TermRef term() {
    return term;
  }

  /** As written. */
  Rule rule() {
    return rule;
  }

  boolean looksIn(Zone zone) {
    return zones.contains(zone);
  }

  /** The numbers of its phrases. */
  int[] phrases() {
    return phrases;
  }

  /** The numbers of the phrases whose words do not count. */
  int[] exceptions() {
    return exceptions;
  }
}
