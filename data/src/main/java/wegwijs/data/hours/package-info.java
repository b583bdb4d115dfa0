/**
 * When services are open: which schedules of a record hold, and what they come to by days and
 * times. Pure. Uses {@code model}.
 */
@NullMarked
package wegwijs.data.hours;

import org.jspecify.annotations.NullMarked;
