package wegwijs.server.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The order of hits. Ties are broken by name, then by id, so that pages never overlap. */
public enum Sorting {
  /** What fits the question best first; without a question by name. */
  RELEVANCE("relevantie"),
  /** What stands nearest to the place first; what has no address last. */
  DISTANCE("afstand"),
  /** By name. */
  NAME("naam");

  private final String word;

  Sorting(String word) {
    this.word = word;
  }

  /** The word in addresses and the API. */
  public String word() {
    return word;
  }

  /** The order of this word. */
  public static Optional<Sorting> find(String word) {
    return Arrays.stream(values()).filter(sorting -> sorting.word.equals(word)).findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Sorting::word).toList();
  }
}
