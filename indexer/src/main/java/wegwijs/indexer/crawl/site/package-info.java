/**
 * What a web site says about itself: robots.txt, robots tags, site maps, links, canonical
 * addresses. Pure: reads bytes and fetches nothing. Uses {@code url}, {@code fetch}'s unpacking,
 * {@code report}, jsoup and crawler-commons.
 */
@NullMarked
package wegwijs.indexer.crawl.site;

import org.jspecify.annotations.NullMarked;
