/**
 * Finds out which records of several sources tell of the same thing, and can say why: what is
 * compared ({@code Traits}), who is compared with whom ({@code Blocks}), what each agreement says
 * ({@code Level}, after Fellegi and Sunter), what no agreement outweighs ({@code Rules}), and who
 * belongs together ({@code Clusters}). Pure: reads no file and no store. Uses {@code data} and
 * {@code merge}.
 */
@NullMarked
package wegwijs.indexer.merge.match;

import org.jspecify.annotations.NullMarked;
