/** Tests of the HSDS API, over real connections and on real records. */
@NullMarked
package wegwijs.server.api.hsds;

import org.jspecify.annotations.NullMarked;
