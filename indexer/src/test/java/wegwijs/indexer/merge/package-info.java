/** Tests of field rules, normalising, areas and classification. */
@NullMarked
package wegwijs.indexer.merge;

import org.jspecify.annotations.NullMarked;
