/**
 * Words and names in memory, to be found by their beginning, by a part of them, by how they sound
 * and in spite of typing errors. Knows no engine and no records; the vocabulary only for folding.
 */
@NullMarked
package wegwijs.server.search.words;

import org.jspecify.annotations.NullMarked;
