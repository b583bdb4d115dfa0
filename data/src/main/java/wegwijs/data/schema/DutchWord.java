package wegwijs.data.schema;

import java.util.List;

/**
 * A word of a question. Immutable.
 *
 * @param text as it was typed, with the signs inside it
 * @param folded lower case, without diacritics, hyphens and apostrophes
 * @param stem the term of the index for the whole word
 * @param parts the terms of its parts when it is a compound; empty for any other word
 * @param start where it starts in the question
 * @param end where it ends in the question, exclusive
 */
public record DutchWord(
    String text, String folded, String stem, List<String> parts, int start, int end) {
  /** Copies the parts. */
  public DutchWord {
    parts = List.copyOf(parts);
  }

  /** This word where another one stands, in whose place it was meant. */
  public DutchWord at(DutchWord other) {
    return new DutchWord(other.text, folded, stem, parts, other.start, other.end);
  }
}
