/**
 * The words by which questions are understood, edited in the browser: terms with their everyday
 * words, and words that mean the same. May use {@code admin.base}, {@code admin.guidance} and
 * {@code data.vocabulary}.
 */
@NullMarked
package wegwijs.server.admin.words;

import org.jspecify.annotations.NullMarked;
