package wegwijs.data.situation;

import java.util.Optional;
import wegwijs.data.vocabulary.TermRef;

/**
 * A step, a right, or somebody to ask. Immutable.
 *
 * @param heading what it is, in a few words
 * @param text a few plain sentences
 * @param search where to find help with it
 * @param law the law that it rests on, a term of the facet {@code wet}
 * @param decides a sentence that says who decides
 */
public record Advice(
    String heading,
    String text,
    Optional<SearchLink> search,
    Optional<TermRef> law,
    Optional<String> decides) {}
