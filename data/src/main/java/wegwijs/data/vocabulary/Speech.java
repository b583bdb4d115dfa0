package wegwijs.data.vocabulary;

import java.util.List;

/**
 * How people say a term when they ask for help. Used when a question is asked, never when a record
 * is indexed. Immutable.
 *
 * @param words words and phrases that say it clearly
 * @param hints words and phrases that point to it, but could mean something else
 */
public record Speech(List<String> words, List<String> hints) {

  /** A term that nobody names. */
  public static final Speech NONE = new Speech(List.of(), List.of());

  /** Copies the lists. */
  public Speech {
    words = List.copyOf(words);
    hints = List.copyOf(hints);
  }
}
