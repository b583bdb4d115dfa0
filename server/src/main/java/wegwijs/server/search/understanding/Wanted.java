package wegwijs.server.search.understanding;

import java.util.List;

/**
 * The words of a question as terms of the index. Immutable.
 *
 * @param words what services should speak of
 * @param phrases rows of words that must occur so
 * @param excluded rows of words that must not occur
 * @param languages how words for a language begin that should be spoken
 */
public record Wanted(
    List<Sought> words,
    List<List<String>> phrases,
    List<List<String>> excluded,
    List<String> languages) {
  /** Copies the lists. */
  public Wanted {
    words = List.copyOf(words);
    phrases = phrases.stream().map(List::copyOf).toList();
    languages = List.copyOf(languages);
    excluded = excluded.stream().map(List::copyOf).toList();
  }
}
