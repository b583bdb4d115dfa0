/**
 * Search in texts that people write to each other, with the words of the language as the search of
 * services has them. Kept in memory only, as these texts are sealed on disk.
 */
@NullMarked
package wegwijs.server.search.texts;

import org.jspecify.annotations.NullMarked;
