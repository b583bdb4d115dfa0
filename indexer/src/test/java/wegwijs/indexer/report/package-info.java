/** Tests of the sentences for an administrator. */
@NullMarked
package wegwijs.indexer.report;

import org.jspecify.annotations.NullMarked;
