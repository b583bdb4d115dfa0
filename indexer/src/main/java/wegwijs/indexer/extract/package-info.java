/**
 * A crawled page to candidate records, each value with the evidence for it. Pure: fetches nothing
 * and stores nothing. Uses the page of {@code crawl}, the candidate of {@code merge}, {@code
 * report} and {@code data}.
 */
@NullMarked
package wegwijs.indexer.extract;

import org.jspecify.annotations.NullMarked;
