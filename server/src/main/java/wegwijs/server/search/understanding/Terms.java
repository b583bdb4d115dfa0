package wegwijs.server.search.understanding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** Weighs the sayings of a question into the terms that are meant. Immutable, safe to share. */
final class Terms {
  /** What is left of a saying that is denied: "zonder indicatie" does not ask for one. */
  private static final double DENIED = 0.1;

  /** Each costs a little time, and the least sure help nobody. */
  private static final int MOST_NEAR = 12;

  private static final Comparator<Map.Entry<TermRef, Double>> BY_SURENESS =
      Map.Entry.<TermRef, Double>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private static final double SURELY = 0.5;

  private final Vocabulary vocabulary;
  private final Sayings sayings;
  private final Hearing hearing;
  private final GeneralQuestions general;

  Terms(Vocabulary vocabulary, DutchWords dutch, Hearing hearing) {
    this.vocabulary = vocabulary;
    this.sayings = new Sayings(vocabulary, dutch, hearing);
    this.hearing = hearing;
    this.general = new GeneralQuestions(vocabulary, hearing.generalFrom());
  }

  /** Whether a stem occurs in any saying. */
  boolean isSaid(String stem) {
    return sayings.isSaid(stem);
  }

  /**
   * What was heard.
   *
   * @param words the places of all words that belong to a whole saying; never to be changed
   * @param said the sayings
   */
  record Heard(Meaning meaning, BitSet words, List<Said> said) {
    /** Whether its words surely ask for some help. */
    boolean isUnderstood() {
      return isAboutHelpBeyond(new BitSet());
    }

    /** Whether words beside these surely ask for some help. */
    boolean isAboutHelpBeyond(BitSet others) {
      return said.stream()
          .filter(one -> one.saying().term().facet() == FacetId.CARE_QUESTION)
          .filter(one -> one.strength() >= SURELY)
          .anyMatch(one -> one.words().stream().anyMatch(place -> !others.get(place)));
    }
  }

  /**
   * The terms that are meant.
   *
   * @param known terms that follow from something else in the question
   * @param ignored terms that the asker takes back, as {@code facet/term}
   */
  Heard of(HeardWords heard, Map<TermRef, Double> known, Set<String> ignored) {
    List<Said> said = sayings.in(heard);
    Map<TermRef, Double> sums = new HashMap<>(known);
    BitSet words = new BitSet();
    Strands strands = new Strands();
    known.forEach((term, sure) -> strands.add(term, sure, new BitSet()));
    for (Said one : said) {
      double sure = sure(one, said);
      sums.merge(one.saying().term(), sure, Strands::together);
      strands.add(one.saying().term(), sure, one.words());
      if (one.isWhole()) {
        words.or(one.words());
      }
    }
    sums.keySet().removeIf(term -> ignored.contains(term.toString()));
    SequencedMap<TermRef, Double> terms = surest(sums);
    Meaning meaning =
        new Meaning(
            terms, near(terms), strands.of(terms.keySet()), byThing(said), groups(terms.keySet()));
    return new Heard(meaning, words, said);
  }

  private Set<String> groups(Set<TermRef> meant) {
    return meant.stream()
        .flatMap(term -> Stream.concat(Stream.of(term), vocabulary.implied(term).stream()))
        .filter(term -> term.facet() == FacetId.TARGET_GROUP)
        .map(TermRef::term)
        .collect(Collectors.toSet());
  }

  /** Terms that a thing within them means, and no other words as surely. */
  private static Set<TermRef> byThing(List<Said> said) {
    Set<TermRef> terms = new HashSet<>();
    said.stream()
        .filter(one -> one.saying().isThing() && one.isWhole())
        .forEach(one -> terms.add(one.saying().term()));
    said.stream()
        .filter(one -> !one.saying().isThing() && one.strength() >= SURELY)
        .filter(one -> said.stream().noneMatch(thing -> isPartOfThing(one, thing)))
        .forEach(one -> terms.remove(one.saying().term()));
    return terms;
  }

  private static boolean isPartOfThing(Said one, Said thing) {
    return thing.saying().isThing()
        && thing.saying().term().equals(one.saying().term())
        && thing.words().intersects(one.words());
  }

  private double sure(Said one, List<Said> all) {
    if (all.stream().anyMatch(one::isDeniedBy)) {
      return one.strength() * DENIED;
    }
    boolean isWithin =
        all.stream()
            .anyMatch(other ->
                other.saying().term().facet() == one.saying().term().facet()
                    && one.isWithin(other));
    return one.strength()
        * (isWithin ? hearing.withinLonger() : 1)
        * (general.isBesideSpecial(one, all) ? hearing.general() : 1);
  }

  private SequencedMap<TermRef, Double> surest(Map<TermRef, Double> sums) {
    Map<FacetId, Double> best = new HashMap<>();
    sums.forEach((term, sure) -> best.merge(term.facet(), sure, Math::max));
    SequencedMap<TermRef, Double> terms = new LinkedHashMap<>();
    sums.entrySet().stream()
        .filter(term ->
            term.getValue() >= hearing.leastShare() * best.getOrDefault(term.getKey().facet(), 0.0))
        .sorted(BY_SURENESS)
        .forEach(term -> terms.put(term.getKey(), term.getValue()));
    return terms;
  }

  /** What lies near the terms that are meant, and near their themes; the further down, the less. */
  private Map<TermRef, Double> near(Map<TermRef, Double> terms) {
    Map<TermRef, Double> near = new HashMap<>();
    terms.forEach((ref, sure) -> {
      addNear(ref, sure * hearing.nearest(), terms, near);
      vocabulary
          .ancestors(ref)
          .forEach(theme -> addNear(theme, sure * hearing.nearTheme(), terms, near));
    });
    return near.entrySet().stream()
        .sorted(BY_SURENESS)
        .limit(MOST_NEAR)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void addNear(
      TermRef ref, double nearest, Map<TermRef, Double> terms, Map<TermRef, Double> near) {
    double share = nearest;
    for (TermRef other : vocabulary.findTerm(ref).map(t -> t.links().near()).orElse(List.of())) {
      if (!terms.containsKey(other)) {
        near.merge(other, share, Math::max);
      }
      share *= hearing.nextNearest();
    }
  }
}
