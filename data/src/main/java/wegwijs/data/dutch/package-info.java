/**
 * What the program knows of Dutch words: where a word starts and ends, its stem, the parts of a
 * compound. Knows no fields and no questions. Uses {@code yaml} for its messages and Lucene's table
 * of diacritics.
 */
@NullMarked
package wegwijs.data.dutch;

import org.jspecify.annotations.NullMarked;
