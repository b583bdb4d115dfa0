/**
 * Records to index: reads the store, classifies, and publishes with one commit per run. Uses {@code
 * data} and {@code merge}.
 */
@NullMarked
package wegwijs.indexer.build;

import org.jspecify.annotations.NullMarked;
