/** Tests of whole imports: a file in, the store and the index out. */
@NullMarked
package wegwijs.indexer;

import org.jspecify.annotations.NullMarked;
