/** Tests of the store, on real SQLite files. */
@NullMarked
package wegwijs.data.store;

import org.jspecify.annotations.NullMarked;
