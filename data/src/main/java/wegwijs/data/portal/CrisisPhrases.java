package wegwijs.data.portal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Many phrases, of which a search only meets those whose most telling word it has. Immutable and
 * safe to share.
 */
final class CrisisPhrases {
  private final List<CrisisPhrase> phrases;
  private final Map<CrisisChoice, BitSet> byTelling = new HashMap<>();

  CrisisPhrases(List<CrisisPhrase> phrases) {
    this.phrases = List.copyOf(phrases);
    for (int i = 0; i < phrases.size(); i++) {
      for (CrisisChoice choice : phrases.get(i).telling()) {
        byTelling.computeIfAbsent(choice, _ -> new BitSet()).set(i);
      }
    }
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  Stream<CrisisPhrase> stream() {
    return phrases.stream();
  }

  /**
   * Whether one of them stands in a text.
   *
   * @param known what the words of the text fit, and perhaps more
   */
  boolean occurIn(String folded, Set<CrisisChoice> known) {
    return among(known).anyMatch(phrase -> phrase.occursIn(folded, known));
  }

  /** The text without them, one after the other as they were written. */
  String cutOutOf(String folded, Set<CrisisChoice> known) {
    String rest = folded;
    for (CrisisPhrase phrase : among(known).toList()) {
      rest = phrase.cutOutOf(rest, known);
    }
    return rest;
  }

  private Stream<CrisisPhrase> among(Set<CrisisChoice> known) {
    BitSet found = new BitSet();
    known.forEach(choice -> found.or(byTelling.getOrDefault(choice, new BitSet())));
    return found.stream().mapToObj(phrases::get);
  }
}
