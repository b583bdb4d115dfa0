package wegwijs.server.search.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;

/**
 * Finds the verbs of which a part stands apart: who asks "wie laat mijn hond uit" seeks uitlaten.
 */
final class SplitVerbs {
  private static final Set<String> PARTS =
      Set.of(
          "aan", "af", "bij", "dicht", "door", "in", "klaar", "los", "mee", "na", "om", "op",
          "open", "over", "rond", "samen", "schoon", "tegen", "terug", "toe", "uit", "vast", "voor",
          "vrij", "weg");

  /** What may follow such a part; before anything else, as in "in mijn auto", it is no part. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "als", "bij", "dat", "die", "door", "dus", "en", "hij", "hoe", "ik", "is", "kan", "maar",
          "met", "na", "naar", "nu", "of", "omdat", "sinds", "te", "terwijl", "toen", "tot", "van",
          "voor", "waar", "want", "wat", "we", "wie", "wij", "ze", "zij", "zodat");

  /** Before these the verb belongs to what was said before. */
  private static final Set<String> CLAUSES =
      Set.of("als", "dat", "die", "en", "maar", "of", "omdat", "terwijl", "toen", "want", "zodat");

  private static final int REACH = 7;
  private static final int SHORTEST = 3;

  private final DutchWords dutch;
  private final Predicate<String> isKnown;

  /**
   * A finder of verbs.
   *
   * @param isKnown whether a whole verb, given as its stem, is said or used anywhere
   */
  SplitVerbs(DutchWords dutch, Predicate<String> isKnown) {
    this.dutch = dutch;
    this.isKnown = isKnown;
  }

  /** The stem of the whole verb, by the word of which a part stands apart. */
  Map<DutchWord, String> find(List<DutchWord> words) {
    Map<DutchWord, String> verbs = new HashMap<>();
    for (int place = 0; place < words.size(); place++) {
      if (isPart(words, place)) {
        String part = words.get(place).folded();
        candidates(words, place)
            .forEach(verb ->
                whole(part, verb.folded()).ifPresent(stem -> verbs.putIfAbsent(verb, stem)));
      }
    }
    return verbs;
  }

  private static boolean isPart(List<DutchWord> words, int place) {
    return PARTS.contains(words.get(place).folded())
        && (place + 1 == words.size() || FOLLOWING.contains(words.get(place + 1).folded()));
  }

  /** The word after "uit te", or else those before in the same clause, the nearest first. */
  private static Stream<DutchWord> candidates(List<DutchWord> words, int part) {
    if (part + 2 < words.size() && words.get(part + 1).folded().equals("te")) {
      return Stream.of(words.get(part + 2));
    }
    List<DutchWord> before = words.subList(Math.max(0, part - REACH), part).reversed();
    return before.stream().takeWhile(word -> !CLAUSES.contains(word.folded()));
  }

  /** "Knapt … op" is a form of opknappen. */
  private Optional<String> whole(String part, String verb) {
    if (verb.length() < SHORTEST) {
      return Optional.empty();
    }
    String bare = verb.endsWith("t") ? verb.substring(0, verb.length() - 1) : verb;
    return Stream.of(part + verb, part + bare)
        .map(dutch::stem)
        .filter(stem -> stem.length() > part.length() && isKnown.test(stem))
        .findFirst();
  }
}
