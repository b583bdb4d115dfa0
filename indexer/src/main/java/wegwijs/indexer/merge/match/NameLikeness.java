package wegwijs.indexer.merge.match;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike names are. Stateless. */
final class NameLikeness {
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
  private static final double SAME_WORD = 0.94;
  private static final int SHORTEST_TYPO = 6;
  private static final double PARTLY = 0.5;

  private NameLikeness() {}

  static Level of(NameTraits one, NameTraits other) {
    if (one.isSame(other)) {
      return Level.NAME_SAME;
    }
    Level cores = of(one.core(), other.core());
    Level whole = of(one.full(), other.full());
    return cores.weight() >= whole.weight() ? cores : whole;
  }

  private static Level of(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Level.NAME_DIFFERENT;
    }
    if (one.size() == other.size() && isSpeltAlike(one, other)) {
      return Level.NAME_SPELLING;
    }
    long common = one.stream().filter(other::contains).count();
    if (common == Math.min(one.size(), other.size())) {
      return Level.NAME_CONTAINED;
    }
    double share = (double) common / (one.size() + other.size() - common);
    return share >= PARTLY ? Level.NAME_PARTLY : Level.NAME_DIFFERENT;
  }

  /** Whether each word is in the other name, or there with a typing error. */
  private static boolean isSpeltAlike(List<String> one, List<String> other) {
    return one.stream().allMatch(word -> other.stream().anyMatch(near -> isSame(word, near)))
        && other.stream().allMatch(word -> one.stream().anyMatch(near -> isSame(word, near)));
  }

  private static boolean isSame(String word, String near) {
    return word.equals(near)
        || (Math.min(word.length(), near.length()) >= SHORTEST_TYPO
            && SPELLING.apply(word, near) >= SAME_WORD);
  }
}
