@NullMarked
package wegwijs.indexer.crawl.fetch;

import org.jspecify.annotations.NullMarked;
