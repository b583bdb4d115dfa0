/**
 * The way of a source into the store: reads with {@code ingest}, makes records with {@code merge},
 * writes with the store and tells about it with {@code report}.
 */
@NullMarked
package wegwijs.indexer;

import org.jspecify.annotations.NullMarked;
