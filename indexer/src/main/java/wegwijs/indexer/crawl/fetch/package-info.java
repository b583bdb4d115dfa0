/**
 * One request to a web server and what came of it, safe for the network that we are in: addresses
 * are checked when connecting, time and bytes are bounded. Follows no redirects. Uses {@code url},
 * {@code report} and OkHttp.
 */
@NullMarked
package wegwijs.indexer.crawl.fetch;

import org.jspecify.annotations.NullMarked;
