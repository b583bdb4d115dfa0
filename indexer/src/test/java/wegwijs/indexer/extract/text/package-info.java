/** Tests of what single lines tell. */
@NullMarked
package wegwijs.indexer.extract.text;

import org.jspecify.annotations.NullMarked;
