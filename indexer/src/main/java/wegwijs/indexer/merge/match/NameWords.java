package wegwijs.indexer.merge.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import wegwijs.data.vocabulary.Folding;

/** Takes names apart into the words that tell them from others. Stateless. */
final class NameWords {
  /** Words that one source writes and another leaves out, without meaning something else. */
  private static final Set<String> EMPTY =
      Set.of(
          "de",
          "het",
          "een",
          "van",
          "voor",
          "en",
          "in",
          "op",
          "bij",
          "met",
          "via",
          "te",
          "aan",
          "der",
          "den",
          "t",
          "s",
          "stichting",
          "st",
          "vereniging",
          "bv",
          "b",
          "v",
          "nv",
          "cooperatie",
          "vof");

  private NameWords() {}

  /** The words that tell something, sorted; all of them if none would be left. */
  private static List<String> telling(List<String> all) {
    List<String> telling = new ArrayList<>(all.stream().filter(w -> !EMPTY.contains(w)).toList());
    List<String> words = telling.isEmpty() ? new ArrayList<>(all) : telling;
    Collections.sort(words);
    return words;
  }

  /**
   * A service's name, also without the organization's name before or after it. A single word before
   * it, such as a town, is part of the organization's name rather than a service.
   */
  static NameTraits of(String name, String organization) {
    List<String> words = split(name);
    List<String> owner = split(organization);
    List<String> rest = words;
    if (!owner.isEmpty() && words.size() > owner.size()) {
      if (words.subList(0, owner.size()).equals(owner)) {
        rest = words.subList(owner.size(), words.size());
      } else if (words.size() > owner.size() + 1
          && words.subList(words.size() - owner.size(), words.size()).equals(owner)) {
        rest = words.subList(0, words.size() - owner.size());
      }
    }
    return new NameTraits(telling(words), telling(rest));
  }

  private static List<String> split(String name) {
    String folded = Folding.fold(name);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" ", -1));
  }
}
