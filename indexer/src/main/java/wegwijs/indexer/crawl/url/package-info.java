/** Addresses of web pages: read, normalised and judged by their shape. Uses OkHttp's parser. */
@NullMarked
package wegwijs.indexer.crawl.url;

import org.jspecify.annotations.NullMarked;
