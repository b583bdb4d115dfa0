/**
 * Puts records that tell of the same thing together to one: field by field the source that is
 * trusted most, then the one that is most recent, and a correction by staff always. Pure: reads no
 * file and no store. Uses {@code data}.
 */
@NullMarked
package wegwijs.indexer.merge.golden;

import org.jspecify.annotations.NullMarked;
