/** The front office, over HTTP. */
@NullMarked
package wegwijs.server.desk;

import org.jspecify.annotations.NullMarked;
