/**
 * Visits web sites politely and yields pages. Knows no records: what a page says is read by {@code
 * extract}.
 */
@NullMarked
package wegwijs.indexer.crawl;

import org.jspecify.annotations.NullMarked;
