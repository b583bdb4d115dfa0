/** Tests of the grammar of opening hours. */
@NullMarked
package wegwijs.indexer.extract.hours;

import org.jspecify.annotations.NullMarked;
