package wegwijs.server.search.understanding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.data.schema.DutchWord;

/**
 * Finds the help that somebody says not to want: "geen thuiszorg", "liever geen medicijnen". What
 * somebody lacks ("geen geld") is not meant.
 */
final class Unwanted {
  private static final Set<String> DENYING = Set.of("geen", "niet");
  private static final Set<String> WISHING =
      Set.of("wil", "wilt", "willen", "liever", "hoef", "hoeft", "hoeven", "zoek", "zoeken");
  private static final Pattern HELP =
      Pattern.compile(
          ".+(zorg|hulp|therapie|begeleiding|opvang|cursus|groep|medicijn|medicijnen|pillen)"
              + "|medicijnen|medicatie|pillen|therapie|groepen|verpleeghuis|bejaardenhuis");
  private static final int REACH = 3;

  private Unwanted() {}

  /** The places of the words for what is not wanted, with the word that denies it. */
  static BitSet find(List<DutchWord> words) {
    BitSet unwanted = new BitSet();
    for (int place = 0; place + 1 < words.size(); place++) {
      String next = words.get(place + 1).folded();
      if (DENYING.contains(words.get(place).folded())
          && HELP.matcher(next).matches()
          && (words.get(place).folded().equals("geen") || isWish(words, place))) {
        unwanted.set(place, place + 2);
      }
    }
    return unwanted.cardinality() == words.size() ? new BitSet() : unwanted;
  }

  private static boolean isWish(List<DutchWord> words, int place) {
    return words.subList(Math.max(0, place - REACH), place).stream()
        .anyMatch(word -> WISHING.contains(word.folded()));
  }
}
