/**
 * The contract between who writes the index and who reads it: field names, analysis, the version of
 * the schema, and the way from a record to a Lucene document. Uses {@code model}, {@code
 * vocabulary}, {@code json}, {@code hours}, {@code dutch} and Lucene.
 */
@NullMarked
package wegwijs.data.schema;

import org.jspecify.annotations.NullMarked;
