package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * All ways in which people name the terms of the vocabulary, and which of them stand in a question.
 * A saying stands in it when all its words do, in any order, near each other; a long one almost
 * does when one of them lacks. Immutable and safe to share.
 */
final class Sayings {
  /** How sure a saying must be to explain the words in which it stands. */
  private static final double EXPLAINING = 0.3;

  private final DutchWords dutch;
  private final Hearing hearing;
  private final Map<String, List<Saying>> byRarestStem = new HashMap<>();
  private final Map<String, List<TermRef>> terms = new HashMap<>();
  private final Set<TermRef> themes;
  private final Set<String> stems;

  Sayings(Vocabulary vocabulary, DutchWords dutch, Hearing hearing) {
    this.hearing = hearing;
    this.dutch = dutch;
    this.themes = themes(vocabulary);
    List<Saying> all = new ArrayList<>();
    for (Facet facet : vocabulary.facets()) {
      if (facet.id() != FacetId.CONTRACT) {
        facet.allTerms().forEach(term -> add(facet, term, all));
      }
    }
    Map<String, Integer> frequencies = new HashMap<>();
    all.forEach(saying -> saying.stems().forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
    this.stems = Set.copyOf(frequencies.keySet());
    for (Saying saying : all) {
      String rarest =
          saying.stems().stream().min(Comparator.comparingInt(frequencies::get)).orElseThrow();
      byRarestStem.computeIfAbsent(rarest, stem -> new ArrayList<>()).add(saying);
      terms.computeIfAbsent(key(saying), _ -> new ArrayList<>()).add(saying.term());
    }
  }

  private void add(Facet facet, Term term, List<Saying> all) {
    Set<List<String>> seen = new HashSet<>();
    List<String> words = new ArrayList<>(term.speech().things());
    words.addAll(term.words());
    words.add(term.label());
    int things = term.speech().things().size();
    for (int place = 0; place < words.size(); place++) {
      List<String> stems = telling(dutch.of(words.get(place)), dutch);
      double strength = isTelling(stems) ? 1 : hearing.hint();
      add(new Saying(facet.ref(term), stems, strength, place < things), seen, all);
    }
    for (String hint : term.speech().hints()) {
      List<String> stems = telling(dutch.of(hint), dutch);
      add(new Saying(facet.ref(term), stems, hearing.hint(), false), seen, all);
    }
  }

  private static void add(Saying saying, Set<List<String>> seen, List<Saying> all) {
    if (!saying.stems().isEmpty() && seen.add(saying.stems())) {
      all.add(saying);
    }
  }

  /** Of "dagje" only "dag" is left, which says too little. */
  private boolean isTelling(List<String> stems) {
    return stems.size() != 1 || !dutch.isWeakWord(stems.getFirst());
  }

  /**
   * The words that tell, each once. When hardly any is left without the small words, as of "kom er
   * niet uit" or "loopt achter", the small words tell too.
   */
  static List<String> telling(List<DutchWord> words, DutchWords dutch) {
    Set<String> content = new LinkedHashSet<>();
    Set<String> strong = new HashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (DutchWord word : words) {
      all.add(word.stem());
      if (!dutch.isFunctionWord(word.folded())) {
        content.add(word.stem());
        if (isStrong(word, dutch)) {
          strong.add(word.stem());
        }
      }
    }
    return List.copyOf(strong.size() < 2 ? all : content);
  }

  private static boolean isStrong(DutchWord word, DutchWords dutch) {
    return !Negation.is(word.stem())
        && !dutch.isWeakWord(word.folded())
        && !dutch.isWeakWord(word.stem());
  }

  /** Whether a stem occurs in any of them. */
  boolean isSaid(String stem) {
    return stems.contains(stem);
  }

  /** The sayings in a question, each with how surely it is meant. */
  List<Said> in(HeardWords heard) {
    List<Said> said = new ArrayList<>();
    for (String stem : heard.all()) {
      for (Saying saying : byRarestStem.getOrDefault(stem, List.of())) {
        BitSet found = heard.find(saying.stems());
        if (!found.isEmpty()) {
          said.add(new Said(saying, found, sure(heard, saying, saying.stems(), found), true));
        }
      }
    }
    said.addAll(almost(heard, explained(said)));
    return said;
  }

  /** How surely a saying is meant of which these stems stand at these places. */
  private double sure(HeardWords heard, Saying saying, List<String> stems, BitSet found) {
    double sure = saying.strength() / Math.sqrt(sharing(saying));
    return heard.isIndirect(stems, found) ? hearing.indirect() * sure : sure;
  }

  /** The places of words that surely ask for some help. */
  private static BitSet explained(List<Said> said) {
    BitSet places = new BitSet();
    said.stream()
        .filter(one -> one.saying().term().facet() == FacetId.CARE_QUESTION)
        .filter(one -> one.strength() >= EXPLAINING)
        .forEach(one -> places.or(one.words()));
    return places;
  }

  /**
   * Long sayings that stand in a question but for one word. Nobody can write down all ways to say a
   * thing, so words that nothing explains yet may be one of these in other words.
   */
  private List<Said> almost(HeardWords heard, BitSet explained) {
    List<Said> said = new ArrayList<>();
    for (String stem : heard.all()) {
      for (Saying saying : byRarestStem.getOrDefault(stem, List.of())) {
        if (saying.isLong()) {
          heard
              .findLacking(saying.stems())
              .filter(lacking -> !Negation.is(lacking))
              .map(lacking -> without(lacking, saying.stems()))
              .filter(rest -> heard.isNews(heard.find(rest), explained))
              .ifPresent(rest -> said.add(almost(heard, saying, rest)));
        }
      }
    }
    return said;
  }

  private Said almost(HeardWords heard, Saying saying, List<String> stems) {
    BitSet found = heard.find(stems);
    return new Said(saying, found, hearing.almost() * sure(heard, saying, stems, found), false);
  }

  private static List<String> without(String lacking, List<String> stems) {
    return stems.stream().filter(stem -> !stem.equals(lacking)).toList();
  }

  /**
   * How many terms of the same facet are named by the same words. A theme takes little from the
   * questions within it, since nothing offers a theme as such.
   */
  private double sharing(Saying saying) {
    boolean isTheme = themes.contains(saying.term());
    return terms.getOrDefault(key(saying), List.of(saying.term())).stream()
        .mapToDouble(term -> !isTheme && themes.contains(term) ? hearing.theme() : 1)
        .sum();
  }

  private static Set<TermRef> themes(Vocabulary vocabulary) {
    return vocabulary.facets().stream()
        .flatMap(facet -> facet.allTerms().filter(term -> !term.isLeaf()).map(facet::ref))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String key(Saying saying) {
    return saying.term().facet() + " " + String.join(" ", saying.stems());
  }
}
