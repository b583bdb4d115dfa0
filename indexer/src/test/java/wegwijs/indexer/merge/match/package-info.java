@NullMarked
package wegwijs.indexer.merge.match;

import org.jspecify.annotations.NullMarked;
