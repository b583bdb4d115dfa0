/**
 * What a question means: from what somebody typed to words, terms of the vocabulary, a place and
 * what else it says, each with the words that gave it. Knows nothing of an index. Uses {@code
 * data}.
 */
@NullMarked
package wegwijs.server.search.understanding;

import org.jspecify.annotations.NullMarked;
