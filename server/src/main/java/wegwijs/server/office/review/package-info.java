/** What editors decided while they reviewed. May use {@code office}. */
@NullMarked
package wegwijs.server.office.review;

import org.jspecify.annotations.NullMarked;
