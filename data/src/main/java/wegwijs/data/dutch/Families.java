package wegwijs.data.dutch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that belong together though no rule sees it ("verslaafd", "verslaving"), all forms of the
 * common verbs, and words that stay as they are ("overheid"). The first word of a family is its
 * stem. Immutable.
 */
final class Families {
  private final Map<String, String> stems = new HashMap<>();

  /**
   * Reads the lists.
   *
   * @param families one family a line
   * @param verbs one regular verb a line, with the nouns that are made of it
   */
  Families(WordList families, WordList verbs) {
    Set<String> listed = new HashSet<>();
    families.lines().forEach(line -> addFamily(line, listed));
    verbs.lines().forEach(this::addVerb);
  }

  /** The stem of a folded word. */
  String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    String cut = Endings.cut(word);
    return stems.getOrDefault(cut, cut);
  }

  /** Whether the lists know the word itself. */
  boolean knows(String word) {
    return stems.containsKey(word);
  }

  private void addFamily(WordList.Line line, Set<String> listed) {
    for (String word : line.words()) {
      if (!listed.add(word)) {
        throw line.mistake(
            "'" + word + "' staat twee keer in de lijst; een woord hoort bij één familie.",
            "Haal het op een van beide plaatsen weg.");
      }
      stems.put(word, line.first());
    }
  }

  private void addVerb(WordList.Line line) {
    WeakVerb verb = WeakVerb.parse(line.first());
    List<String> nouns = line.rest().stream().map(noun -> noun.replace("+", "")).toList();
    if (!verb.isRegular() || !List.of("ing", "er", "ster").containsAll(nouns)) {
      throw line.mistake(
          "'"
              + String.join(" ", line.words())
              + "' is geen regelmatig werkwoord met +ing, +er"
              + " of +ster.",
          "Zet een onregelmatig werkwoord met al zijn vormen in families.txt.");
    }
    String stem = stems.getOrDefault(verb.stem(), verb.stem());
    verb.forms(nouns).forEach(form -> stems.putIfAbsent(form, stem));
  }
}
