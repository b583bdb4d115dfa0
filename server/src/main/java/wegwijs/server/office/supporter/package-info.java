/** People who think along with residents, as they agreed to be found. Uses {@code office}. */
@NullMarked
package wegwijs.server.office.supporter;

import org.jspecify.annotations.NullMarked;
