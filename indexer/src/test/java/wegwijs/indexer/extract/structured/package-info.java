/** Tests of what a page says for machines. */
@NullMarked
package wegwijs.indexer.extract.structured;

import org.jspecify.annotations.NullMarked;
