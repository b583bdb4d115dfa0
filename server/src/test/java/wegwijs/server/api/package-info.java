/** Tests of the open API, over real connections and on real records. */
@NullMarked
package wegwijs.server.api;

import org.jspecify.annotations.NullMarked;
