/**
 * The records on disk, with versions, provenance and the history of runs: the truth from which an
 * index can always be rebuilt. Uses {@code model} and {@code json}.
 */
@NullMarked
package wegwijs.data.store;

import org.jspecify.annotations.NullMarked;
