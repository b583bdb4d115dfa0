@NullMarked
package wegwijs.indexer.merge.golden;

import org.jspecify.annotations.NullMarked;
