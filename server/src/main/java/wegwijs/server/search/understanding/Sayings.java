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
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.Facet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.Vocabulary;

/**
 * All ways in which people name the terms of the vocabulary, and which of them stand in a question.
 * A saying stands in it when all its words do, in any order, near each other. Immutable and safe to
 * share.
 */
final class Sayings {
  private static final double HINT = 0.35;

  /** So many other words may stand between the words of a saying. */
  private static final int GAPS = 5;

  private final DutchWords dutch;
  private final Map<String, List<Saying>> byRarestStem = new HashMap<>();
  private final Map<String, Integer> terms = new HashMap<>();

  Sayings(Vocabulary vocabulary, DutchWords dutch) {
    this.dutch = dutch;
    List<Saying> all = new ArrayList<>();
    for (Facet facet : vocabulary.facets()) {
      if (facet.id() != FacetId.CONTRACT) {
        facet.allTerms().forEach(term -> add(facet, term, all));
      }
    }
    Map<String, Integer> frequencies = new HashMap<>();
    all.forEach(saying -> saying.stems().forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
    for (Saying saying : all) {
      String rarest =
          saying.stems().stream().min(Comparator.comparingInt(frequencies::get)).orElseThrow();
      byRarestStem.computeIfAbsent(rarest, stem -> new ArrayList<>()).add(saying);
      terms.merge(saying.term().facet() + " " + String.join(" ", saying.stems()), 1, Integer::sum);
    }
  }

  private void add(Facet facet, Term term, List<Saying> all) {
    Set<List<String>> seen = new HashSet<>();
    List<String> words = new ArrayList<>(term.words());
    words.add(term.label());
    words.forEach(saying -> add(facet, term, saying, 1, seen, all));
    term.speech().hints().forEach(saying -> add(facet, term, saying, HINT, seen, all));
  }

  private void add(
      Facet facet,
      Term term,
      String text,
      double strength,
      Set<List<String>> seen,
      List<Saying> all) {
    List<String> stems = stems(dutch.of(text));
    if (!stems.isEmpty() && seen.add(stems)) {
      all.add(new Saying(facet.ref(term), stems, strength));
    }
  }

  private List<String> stems(List<DutchWord> words) {
    Set<String> content = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (DutchWord word : words) {
      all.add(word.stem());
      if (!dutch.isFunctionWord(word.folded())) {
        content.add(word.stem());
      }
    }
    return List.copyOf(content.isEmpty() ? all : content);
  }

  /** The sayings in a question; those within a longer one about the same facet are weakened. */
  List<Said> in(List<DutchWord> words, Wordbook wordbook) {
    Map<String, BitSet> places = new HashMap<>();
    for (int place = 0; place < words.size(); place++) {
      put(words.get(place).stem(), place, places);
      for (Way way : wordbook.of(List.of(words.get(place).stem()))) {
        if (way.kind() != Way.Kind.WIDER) {
          for (String stem : way.stems()) {
            put(stem, place, places);
          }
        }
      }
    }
    List<Said> said = new ArrayList<>();
    for (String stem : places.keySet()) {
      for (Saying saying : byRarestStem.getOrDefault(stem, List.of())) {
        BitSet found = find(saying, places);
        if (!found.isEmpty()) {
          said.add(new Said(saying, found, saying.strength() / sharedBy(saying)));
        }
      }
    }
    return said;
  }

  private static void put(String stem, int place, Map<String, BitSet> places) {
    places.computeIfAbsent(stem, unused -> new BitSet()).set(place);
  }

  private double sharedBy(Saying saying) {
    return Math.sqrt(
        terms.getOrDefault(saying.term().facet() + " " + String.join(" ", saying.stems()), 1));
  }

  /** The places of a saying's words that stand nearest to each other; empty when there are none. */
  private static BitSet find(Saying saying, Map<String, BitSet> places) {
    BitSet found = new BitSet();
    BitSet first = places.getOrDefault(saying.stems().getFirst(), found);
    for (int start = first.nextSetBit(0); start >= 0; start = first.nextSetBit(start + 1)) {
      BitSet around = around(saying, places, start);
      if (!around.isEmpty()) {
        return around;
      }
    }
    return found;
  }

  private static BitSet around(Saying saying, Map<String, BitSet> places, int start) {
    int reach = saying.stems().size() + GAPS;
    BitSet found = new BitSet();
    for (String stem : saying.stems()) {
      int nearest = nearest(places.get(stem), start);
      if (nearest < 0 || Math.abs(nearest - start) > reach) {
        return new BitSet();
      }
      found.set(nearest);
    }
    return found;
  }

  private static int nearest(@org.jspecify.annotations.Nullable BitSet places, int to) {
    if (places == null) {
      return -1;
    }
    int after = places.nextSetBit(to);
    int before = places.previousSetBit(to);
    if (after < 0 || before < 0) {
      return Math.max(after, before);
    }
    return after - to <= to - before ? after : before;
  }
}
