/**
 * What residents handed over to the front office. Uses {@code office.inbox} for what is kept, and
 * {@code staff.offer} for what the resident chose; a question can become a case of {@code
 * office.casework}.
 */
@NullMarked
package wegwijs.server.staff.inbox;

import org.jspecify.annotations.NullMarked;
