/**
 * From candidates to records: normalise, validate field by field, give ids, classify by the
 * vocabulary, find the area served. Pure: reads no file and no store. Uses {@code data} and {@code
 * report}.
 */
@NullMarked
package wegwijs.indexer.merge;

import org.jspecify.annotations.NullMarked;
