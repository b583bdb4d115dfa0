package wegwijs.data.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of all phrases, so that a search is compared once with each of them and not once with
 * each phrase. Immutable and safe to share.
 */
final class CrisisChoices {
  private final Map<String, CrisisChoice> whole = new HashMap<>();
  private final Map<String, CrisisChoice> beginnings = new HashMap<>();

  /** What may stand at the end of a word or within it; few are written so. */
  private final List<CrisisChoice> others = new ArrayList<>();

  CrisisChoices(Stream<CrisisPhrase> phrases) {
    phrases.flatMap(CrisisPhrase::choices).distinct().forEach(this::add);
  }

  private void add(CrisisChoice choice) {
    if (choice.anyBefore()) {
      others.add(choice);
    } else {
      (choice.anyAfter() ? beginnings : whole).put(choice.letters(), choice);
    }
  }

  /** Those that one of these words fits. */
  Set<CrisisChoice> among(Collection<String> words) {
    Set<CrisisChoice> found = new HashSet<>();
    for (String word : words) {
      addIfKnown(whole.get(word), found);
      for (int end = 1; end <= word.length(); end++) {
        addIfKnown(beginnings.get(word.substring(0, end)), found);
      }
      for (CrisisChoice other : others) {
        if (other.isWithin(word)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private static void addIfKnown(@Nullable CrisisChoice choice, Set<CrisisChoice> found) {
    if (choice != null) {
      found.add(choice);
    }
  }
}
