package wegwijs.data.schema;

/**
 * Words that were written apart and are one word of the language ("schuld hulpverlening").
 * Immutable.
 *
 * @param folded the one word
 * @param stem the term of the index for it
 * @param first index of the first word of it in the question
 * @param last index of the last word of it in the question
 */
public record Joined(String folded, String stem, int first, int last) {}
