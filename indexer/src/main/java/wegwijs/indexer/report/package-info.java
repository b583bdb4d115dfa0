/**
 * What went wrong in a run, as data, and the sentences that tell it to an administrator. Uses
 * {@code data}.
 */
@NullMarked
package wegwijs.indexer.report;

import org.jspecify.annotations.NullMarked;
