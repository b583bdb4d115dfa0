/**
 * From the bytes of a web page to its text: charset, document, lines with the zone of the page they
 * stand in, links. Knows HTML and no records. Pure; uses jsoup and the page of {@code crawl}.
 */
@NullMarked
package wegwijs.indexer.extract.html;

import org.jspecify.annotations.NullMarked;
