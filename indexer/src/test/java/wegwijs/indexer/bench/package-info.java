/** The benchmark of reading web pages: {@code mvn -Pbench}. */
@NullMarked
package wegwijs.indexer.bench;

import org.jspecify.annotations.NullMarked;
