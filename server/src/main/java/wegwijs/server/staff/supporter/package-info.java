/**
 * Where a coordinator manages the people who think along with residents, and sees how often they
 * are chosen. Uses {@code office.supporter}.
 */
@NullMarked
package wegwijs.server.staff.supporter;

import org.jspecify.annotations.NullMarked;
