package wegwijs.data.vocabulary;

/**
 * A term that a text shows, with the reason. Immutable.
 *
 * @param term what was recognised
 * @param zone in which part of the record
 * @param rule the rule as written in the vocabulary file
 * @param matchedText the words of the record that fulfilled it, as they stand there; the parts of a
 *     rule of several phrases are joined by " … "
 */
public record Recognition(TermRef term, Zone zone, String rule, String matchedText) {}
