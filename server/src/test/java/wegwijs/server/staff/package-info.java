/** Tests of the front office over HTTP. */
@NullMarked
package wegwijs.server.staff;

import org.jspecify.annotations.NullMarked;
