/**
 * Visits web sites politely and yields pages. Knows no records: what a page says is read by {@code
 * extract}. Its frontier stands in {@code data.store}; what went wrong it tells as issues of {@code
 * report}. Parts of it are {@code crawl.url}, {@code crawl.fetch} and {@code crawl.site}.
 */
@NullMarked
package wegwijs.indexer.crawl;

import org.jspecify.annotations.NullMarked;
