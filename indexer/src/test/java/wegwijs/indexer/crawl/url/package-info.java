@NullMarked
package wegwijs.indexer.crawl.url;

import org.jspecify.annotations.NullMarked;
