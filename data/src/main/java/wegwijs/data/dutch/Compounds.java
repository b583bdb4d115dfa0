package wegwijs.data.dutch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits compounds into known parts. The parts, with a linking -s-, -e-, -n- or -en- between them,
 * must cover the whole word, so that "thuis" never gives "huis". An unknown rest of four letters or
 * more is allowed before a few safe last parts ("haakclub"). Immutable.
 */
final class Compounds {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_REST = 4;
  private static final int SHORTEST = 6;

  /** What an ending can add to the last part: "-heden" and the like. */
  private static final int LONGEST_ENDING = 8;

  private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

  private final Families families;
  private final Map<String, String> parts = new HashMap<>();
  private final Set<String> partStems = new HashSet<>();
  private final Map<String, List<String>> exceptions = new HashMap<>();
  private final List<String> tails = new ArrayList<>();
  private final Set<String> noRests = new HashSet<>();
  private int longestPart;

  /**
   * Reads the lists.
   *
   * @param families by which parts are stemmed
   * @param partList a part a line: the word, and forms of it that stand inside compounds
   * @param exceptionList a word that is not split, or not as the parts say, and its parts
   * @param tailList last parts that may follow an unknown rest; "-" marks what is no such rest
   */
  Compounds(Families families, WordList partList, WordList exceptionList, WordList tailList) {
    this.families = families;
    partList.lines().forEach(this::addPart);
    for (WordList.Line line : exceptionList.lines()) {
      exceptions.put(line.first(), stems(line.rest()));
    }
    tailList.lines().forEach(line -> line.words().forEach(this::addTail));
  }

  /** The stems of the parts; empty when the word is no compound that is known. */
  List<String> parts(String word) {
    List<String> exception = exceptions.get(word);
    if (exception == null) {
      exception = exceptions.get(families.stem(word));
    }
    if (exception != null) {
      return exception;
    }
    if (word.length() < SHORTEST || parts.containsKey(word)) {
      return List.of();
    }
    List<String> cover = new Cover(word).find();
    return cover.isEmpty() ? beforeTail(word) : cover;
  }

  /**
   * Whether words that stand apart are one word: each of them is made of known parts, and together
   * they are a compound.
   */
  boolean joins(String joined, List<String> apart) {
    if (exceptions.containsKey(joined)) {
      return true;
    }
    return apart.stream().allMatch(this::isMadeOfParts) && !new Cover(joined).find().isEmpty();
  }

  private boolean isMadeOfParts(String word) {
    return parts.containsKey(word)
        || partStems.contains(families.stem(word))
        || !new Cover(word).find().isEmpty();
  }

  /** Whether the word is in the list of what is written as one or split in its own way. */
  boolean isException(String word) {
    return exceptions.containsKey(word) || exceptions.containsKey(families.stem(word));
  }

  private void addPart(WordList.Line line) {
    String stem = families.stem(line.first());
    for (String word : line.words()) {
      if (word.length() < SHORTEST_PART) {
        throw line.mistake(
            "'" + word + "' is korter dan " + SHORTEST_PART + " letters.",
            "Neem zo'n kort deel niet op: het splitst te veel.");
      }
      if (parts.put(word, stem) != null) {
        throw line.mistake(
            "'" + word + "' staat twee keer in de lijst.", "Haal het op een van beide weg.");
      }
      longestPart = Math.max(longestPart, word.length());
    }
    partStems.add(stem);
  }

  private void addTail(String word) {
    if (word.startsWith("-")) {
      noRests.add(word.substring(1));
    } else {
      tails.add(word);
    }
  }

  private List<String> beforeTail(String word) {
    for (String tail : tails) {
      int rest = word.length() - tail.length();
      if (rest >= SHORTEST_REST && word.endsWith(tail)) {
        String before = word.substring(0, rest);
        return noRests.contains(before) || Spelling.syllables(before) == 0
            ? List.of()
            : stems(List.of(before, tail));
      }
    }
    return List.of();
  }

  private List<String> stems(List<String> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(families.stem(word)));
    return List.copyOf(stems);
  }

  /**
   * The cover of one word by the fewest parts, then the fewest links, then the longest first parts.
   */
  private final class Cover {
    private static final int PART_COST = 10;

    private final String word;
    private final int[] costs;
    private final int[] from;
    private final @Nullable String[] stems;

    Cover(String word) {
      this.word = word;
      this.costs = new int[word.length() + 1];
      this.from = new int[word.length() + 1];
      this.stems = new String[word.length() + 1];
    }

    List<String> find() {
      Arrays.fill(costs, Integer.MAX_VALUE);
      costs[0] = 0;
      for (int start = 0; start <= word.length() - SHORTEST_PART; start++) {
        if (costs[start] < Integer.MAX_VALUE) {
          int furthest = Math.min(word.length(), start + longestPart + LONGEST_ENDING);
          for (int end = start + SHORTEST_PART; end <= furthest; end++) {
            tryPart(start, end);
          }
        }
      }
      return trace();
    }

    private void tryPart(int start, int end) {
      String part = word.substring(start, end);
      if (end == word.length()) {
        String stem = last(part);
        if (stem != null) {
          reach(start, end, stem, 0);
        }
        return;
      }
      String stem = parts.get(part);
      if (stem != null) {
        for (String link : LINKS) {
          if (word.startsWith(link, end)) {
            reach(start, end + link.length(), stem, link.length());
          }
        }
      }
    }

    /** The last part may have any ending. */
    private @Nullable String last(String part) {
      String known = parts.get(part);
      if (known != null) {
        return known;
      }
      String stem = families.stem(part);
      return partStems.contains(stem) ? stem : null;
    }

    private void reach(int start, int end, String stem, int linked) {
      int cost = costs[start] + PART_COST + linked;
      if (end <= word.length() && cost <= costs[end] && (linked == 0 || end < word.length())) {
        costs[end] = cost;
        from[end] = start;
        stems[end] = stem;
      }
    }

    private List<String> trace() {
      List<String> found = new ArrayList<>();
      for (int at = word.length();
          at > 0 && costs[word.length()] < Integer.MAX_VALUE;
          at = from[at]) {
        String stem = stems[at];
        if (stem != null) {
          found.addFirst(stem);
        }
      }
      return found.size() > 1 ? found : List.of();
    }
  }
}
