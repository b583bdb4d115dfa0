package wegwijs.server.search.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.schema.DutchWord;
import wegwijs.data.schema.DutchWords;

/** The words of a question with where they stand, and what else each of them says. Immutable. */
final class HeardWords {
  /** So many other words may stand between the words of a saying. */
  private static final int GAPS = 5;

  /** So many may stand between them when all but one are small words. */
  private static final int SMALL_GAPS = 1;

  /** Hundreds of sayings are looked for and not found. */
  private static final BitSet NOWHERE = new BitSet(0);

  private final List<String> stems = new ArrayList<>();
  private final BitSet content = new BitSet();
  private final Map<String, BitSet> places = new HashMap<>();

  /**
   * The words of a question.
   *
   * @param verbs the stems of whole verbs, by the word of which a part stands apart
   */
  HeardWords(
      List<DutchWord> words, Map<DutchWord, String> verbs, Wordbook wordbook, DutchWords dutch) {
    for (int place = 0; place < words.size(); place++) {
      DutchWord word = words.get(place);
      stems.add(word.stem());
      content.set(place, verbs.containsKey(word) || !dutch.isFunctionWord(word.folded()));
      put(word.stem(), place);
      if (verbs.containsKey(word)) {
        put(verbs.get(word), place);
      }
      for (Way way : wordbook.of(List.of(word.stem()))) {
        if (way.kind() != Way.Kind.WIDER) {
          int at = place;
          way.stems().forEach(stem -> put(stem, at));
        }
      }
    }
  }

  private void put(String stem, int place) {
    places.computeIfAbsent(stem, _ -> new BitSet()).set(place);
  }

  Set<String> all() {
    return places.keySet();
  }

  /** Whether one of these words was not typed itself, but follows from one that was. */
  boolean isIndirect(List<String> saying, BitSet found) {
    return saying.stream()
        .anyMatch(stem -> found.stream().noneMatch(place -> stems.get(place).equals(stem)));
  }

  /** The word of a saying that is nowhere in the question; empty when none is, or several are. */
  Optional<String> findLacking(List<String> saying) {
    String lacking = null;
    for (String stem : saying) {
      if (!places.containsKey(stem)) {
        if (lacking != null) {
          return Optional.empty();
        }
        lacking = stem;
      }
    }
    return Optional.ofNullable(lacking);
  }

  /** Whether at least two words of content at these places are none of the explained ones. */
  boolean isNews(BitSet places, BitSet explained) {
    return places.stream().filter(content::get).filter(place -> !explained.get(place)).count() > 1;
  }

  /** Where a saying stands, its words near each other: never to be changed; empty if nowhere. */
  BitSet find(List<String> saying) {
    BitSet first = places.get(saying.getFirst());
    if (first == null) {
      return NOWHERE;
    }
    for (int start = first.nextSetBit(0); start >= 0; start = first.nextSetBit(start + 1)) {
      BitSet around = around(saying, start);
      if (!around.isEmpty() && deniesTheSame(saying, around)) {
        return around;
      }
    }
    return NOWHERE;
  }

  private BitSet around(List<String> saying, int start) {
    int reach = saying.size() + GAPS;
    BitSet found = new BitSet();
    for (String stem : saying) {
      int nearest = nearest(places.get(stem), start);
      if (nearest < 0 || Math.abs(nearest - start) > reach) {
        return NOWHERE;
      }
      found.set(nearest);
    }
    return isTogether(found) ? found : NOWHERE;
  }

  /** The words of "ik wil dood" stand in "ik wil praten over de dood van mijn man" as well. */
  private boolean isTogether(BitSet found) {
    boolean isTelling = found.stream().filter(content::get).count() > 1;
    int span = found.length() - found.nextSetBit(0);
    return isTelling || span <= found.cardinality() + SMALL_GAPS;
  }

  private static int nearest(@Nullable BitSet places, int to) {
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

  /**
   * "Niet naar school" is not in "kan niet meekomen op school"; what closes a sentence, as in "ik
   * snap de brief van de gemeente niet", denies all of it.
   */
  private boolean deniesTheSame(List<String> saying, BitSet found) {
    for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
      if (Negation.is(stems.get(place))) {
        boolean isLast = saying.getLast().equals(stems.get(place));
        int denied = isLast ? content.previousSetBit(place - 1) : content.nextSetBit(place + 1);
        boolean isClosing = content.nextSetBit(place + 1) < 0;
        if (!isClosing && (denied < 0 || !found.get(denied))) {
          return false;
        }
      }
    }
    return true;
  }
}
