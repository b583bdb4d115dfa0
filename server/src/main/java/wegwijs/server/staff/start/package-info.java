/** Where the work of the front office starts: the choice of a portal and its first page. */
@NullMarked
package wegwijs.server.staff.start;

import org.jspecify.annotations.NullMarked;
