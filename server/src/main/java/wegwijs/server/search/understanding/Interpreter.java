package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import wegwijs.data.place.Places;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.Synonyms;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;

/** Finds out what a question means. Immutable and safe to share. */
public final class Interpreter {
  /** Terms that are less sure than this share of the surest of their facet are left out. */
  private static final double LEAST_SHARE = 0.3;

  /** How much less the next nearest care question may help. */
  private static final double NEXT_NEAREST = 0.85;

  /** Words further on are taken as they are. */
  private static final int MOST_CORRECTED = 30;

  private static final double DENIED = 0.1;
  private static final double WITHIN_LONGER = 0.3;

  private final Vocabulary vocabulary;
  private final DutchWords dutch = new DutchWords();
  private final Sayings sayings;
  private final Wordbook wordbook;
  private final PlaceFinder places;

  /** An interpreter that knows these words and places. */
  public Interpreter(Vocabulary vocabulary, Synonyms synonyms, Places places) {
    this.vocabulary = vocabulary;
    this.sayings = new Sayings(vocabulary, dutch);
    this.wordbook = new Wordbook(synonyms, dutch);
    this.places = new PlaceFinder(places);
  }

  /**
   * What a text means.
   *
   * @param spelling finds what was meant by a folded word that is misspelled
   */
  public Understanding understand(String text, Function<String, Optional<String>> spelling) {
    List<DutchWord> all = corrected(dutch.of(text), spelling);
    Optional<NamedPlace> place = places.find(all);
    List<DutchWord> words = new ArrayList<>(all);
    place.ifPresent(named -> words.subList(named.first(), named.first() + named.count()).clear());
    SequencedMap<TermRef, Double> terms = terms(words);
    return new Understanding(sought(words), terms, near(terms), place.map(NamedPlace::place));
  }

  private List<DutchWord> corrected(
      List<DutchWord> words, Function<String, Optional<String>> spelling) {
    List<DutchWord> corrected = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      DutchWord word = words.get(place);
      boolean isLookedAt = place < MOST_CORRECTED && !dutch.isFunctionWord(word.folded());
      Optional<DutchWord> meant =
          (isLookedAt ? spelling.apply(word.folded()) : Optional.<String>empty())
              .flatMap(better -> dutch.of(better).stream().findFirst());
      corrected.add(meant.map(better -> better.at(word)).orElse(word));
    }
    return corrected;
  }

  /** What lies near the care questions that are meant; the further down, the less. */
  private Map<TermRef, Double> near(Map<TermRef, Double> terms) {
    Map<TermRef, Double> near = new HashMap<>();
    terms.forEach((ref, sure) -> {
      List<TermRef> others = vocabulary.findTerm(ref).map(t -> t.links().near()).orElse(List.of());
      for (int i = 0; i < others.size(); i++) {
        if (!terms.containsKey(others.get(i))) {
          near.merge(others.get(i), sure * Math.pow(NEXT_NEAREST, i), Math::max);
        }
      }
    });
    return near;
  }

  private List<Sought> sought(List<DutchWord> words) {
    List<DutchWord> content =
        words.stream().filter(word -> !dutch.isFunctionWord(word.folded())).toList();
    if (content.isEmpty()) {
      content = words;
    }
    List<Sought> sought = new ArrayList<>();
    for (int place = 0; place < content.size(); place++) {
      DutchWord word = content.get(place);
      List<Way> ways = new ArrayList<>();
      ways.add(new Way(List.of(word.stem()), Way.Kind.TYPED));
      ways.addAll(wordbook.of(List.of(word.stem())));
      word.parts().forEach(part -> ways.add(new Way(List.of(part), Way.Kind.PART)));
      sought.add(new Sought(ways));
      for (int count = 2;
          count <= Math.min(Wordbook.LONGEST_ROW, content.size() - place);
          count++) {
        List<String> row =
            content.subList(place, place + count).stream().map(DutchWord::stem).toList();
        List<Way> others = List.copyOf(wordbook.of(row));
        if (!others.isEmpty()) {
          sought.add(new Sought(others));
        }
      }
    }
    return sought;
  }

  private SequencedMap<TermRef, Double> terms(List<DutchWord> words) {
    List<Said> said = sayings.in(new HeardWords(words, wordbook, dutch));
    Map<TermRef, Double> sums = new HashMap<>();
    for (Said one : said) {
      boolean isWithin =
          said.stream()
              .anyMatch(other ->
                  other.saying().term().facet() == one.saying().term().facet()
                      && one.isWithin(other));
      boolean isDenied = said.stream().anyMatch(one::isDeniedBy);
      double strength = one.strength() * (isDenied ? DENIED : isWithin ? WITHIN_LONGER : 1);
      // Two weak signs together are surer than each alone.
      sums.merge(one.saying().term(), strength, (a, b) -> 1 - (1 - a) * (1 - b));
    }
    SequencedMap<TermRef, Double> terms = new LinkedHashMap<>();
    sums.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_SHARE * surest(sums, entry.getKey()))
        .sorted(
            Map.Entry.<TermRef, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> terms.put(entry.getKey(), entry.getValue()));
    return terms;
  }

  private static double surest(Map<TermRef, Double> sums, TermRef like) {
    return sums.entrySet().stream()
        .filter(entry -> entry.getKey().facet() == like.facet())
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
