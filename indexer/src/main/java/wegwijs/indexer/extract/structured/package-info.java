/**
 * What a page says of itself for machines: JSON-LD, microdata and RDFa Lite in the words of
 * schema.org, brought to one form. Nothing is fetched, whatever a context names. Pure; uses jsoup.
 */
@NullMarked
package wegwijs.indexer.extract.structured;

import org.jspecify.annotations.NullMarked;
