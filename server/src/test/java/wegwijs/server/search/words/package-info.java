@NullMarked
package wegwijs.server.search.words;

import org.jspecify.annotations.NullMarked;
