/**
 * Files, packages and feeds to candidates, one reader per format, streaming. Knows how bytes become
 * trees in HSDS words; judges no value. Uses {@code data}, {@code merge}'s candidate and {@code
 * report}.
 */
@NullMarked
package wegwijs.indexer.ingest;

import org.jspecify.annotations.NullMarked;
