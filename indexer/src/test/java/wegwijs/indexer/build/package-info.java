/** Tests of publishing: whole, in parts, over damage and beside readers. */
@NullMarked
package wegwijs.indexer.build;

import org.jspecify.annotations.NullMarked;
