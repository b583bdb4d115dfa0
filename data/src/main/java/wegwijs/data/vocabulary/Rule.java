package wegwijs.data.vocabulary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A condition under which a text shows a term: all phrases occur in it. Immutable.
 *
 * @param text as written in the vocabulary file; given as the reason for a label
 * @param zones where it looks; empty means where its facet looks
 * @param phrases at least one, in any order
 * @param reach within how many words of each other the phrases must stand
 */
public record Rule(String text, Set<Zone> zones, List<Phrase> phrases, int reach) {

  /** The phrases may stand anywhere in the text. */
  public static final int ANYWHERE = Integer.MAX_VALUE;

  /** The phrases stand in about one sentence of each other. */
  public static final int NEAR = 10;

  /** Copies the collections and refuses a rule without a phrase. */
  public Rule {
    EnumSet<Zone> copy = EnumSet.noneOf(Zone.class);
    copy.addAll(zones);
    zones = Collections.unmodifiableSet(copy);
    phrases = List.copyOf(phrases);
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("rule '" + text + "' has no words");
    }
  }

  /** Where it looks, given where its facet looks. */
  Set<Zone> zonesIn(Facet facet) {
    return zones.isEmpty() ? facet.zones() : zones;
  }
}
