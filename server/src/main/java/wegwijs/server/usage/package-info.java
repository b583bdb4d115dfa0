/**
 * What of a search is counted: terms of the vocabulary, the municipality, and single words that are
 * about nobody. May use {@code search}, {@code office} and {@code data}.
 */
@NullMarked
package wegwijs.server.usage;

import org.jspecify.annotations.NullMarked;
