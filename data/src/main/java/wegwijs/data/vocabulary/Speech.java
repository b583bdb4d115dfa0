package wegwijs.data.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * How people say a term when they ask for help. Used when a question is asked, never when a record
 * is indexed. Immutable.
 *
 * @param words words and phrases that say it clearly
 * @param hints words and phrases that point to it, but could mean something else
 * @param things those of the words that name one particular thing within it, such as "rollator"
 *     within aids: who asks for it is only helped by what speaks of it
 */
public record Speech(List<String> words, List<String> hints, List<String> things) {

  /** A term that nobody names. */
  public static final Speech NONE = new Speech(List.of(), List.of(), List.of());

  /** Copies the lists; a thing is one of the words. */
  public Speech {
    words = Stream.concat(words.stream(), things.stream()).distinct().toList();
    hints = List.copyOf(hints);
    things = List.copyOf(things);
  }
}
