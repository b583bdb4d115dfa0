@NullMarked
package wegwijs.indexer.crawl;

import org.jspecify.annotations.NullMarked;
