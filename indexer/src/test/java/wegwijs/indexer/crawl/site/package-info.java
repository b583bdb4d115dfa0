@NullMarked
package wegwijs.indexer.crawl.site;

import org.jspecify.annotations.NullMarked;
