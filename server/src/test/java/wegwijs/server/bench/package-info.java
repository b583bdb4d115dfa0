/**
 * The benchmark: speed, size and memory of indexing and searching, side by side with plain Lucene
 * in one run. Started by {@code mvn -Pbench}; not part of the tests.
 */
@NullMarked
package wegwijs.server.bench;

import org.jspecify.annotations.NullMarked;
