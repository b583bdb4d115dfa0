/**
 * The pages of the front office: what residents handed over, and the cases that come of it. Uses
 * {@code access} for who is signed in, {@code office} for what is kept, {@code search} and the
 * records for what may help.
 */
@NullMarked
package wegwijs.server.desk;

import org.jspecify.annotations.NullMarked;
