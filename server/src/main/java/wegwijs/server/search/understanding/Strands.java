package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.vocabulary.TermRef;

/** Finds what in a question is said by the same words: sayings that share a word are one strand. */
final class Strands {
  private final List<Draft> drafts = new ArrayList<>();

  /** Words with what they may mean. */
  private record Draft(BitSet places, Map<TermRef, Double> terms) {
    void add(TermRef term, double sure) {
      terms.merge(term, sure, Strands::together);
    }

    void add(Draft other) {
      places.or(other.places);
      other.terms.forEach(this::add);
    }
  }

  /** Two weak signs together are surer than each alone. */
  static double together(double one, double other) {
    return 1 - (1 - one) * (1 - other);
  }

  /** Adds a saying that means a term. */
  void add(TermRef term, double sure, BitSet places) {
    Draft joined = new Draft((BitSet) places.clone(), new HashMap<>());
    joined.add(term, sure);
    for (Draft draft : List.copyOf(drafts)) {
      if (draft.places.intersects(places)) {
        joined.add(draft);
        drafts.remove(draft);
      }
    }
    drafts.add(joined);
  }

  /** The strands, with no other terms than these. */
  List<Strand> of(Set<TermRef> terms) {
    List<Strand> strands = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.terms.keySet().retainAll(terms);
      if (!draft.terms.isEmpty()) {
        strands.add(new Strand(draft.terms));
      }
    }
    return strands;
  }
}
