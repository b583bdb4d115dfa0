/** Tests of extraction, on golden pages and on hostile ones. */
@NullMarked
package wegwijs.indexer.extract;

import org.jspecify.annotations.NullMarked;
