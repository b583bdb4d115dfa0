/** Tests of how a page is taken apart. */
@NullMarked
package wegwijs.indexer.extract.html;

import org.jspecify.annotations.NullMarked;
