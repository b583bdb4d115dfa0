/**
 * The cases of the front office: a question without the resident's name, what may help, what was
 * advised, and who goes on with it. Uses {@code office.casework} for what is kept, {@code
 * staff.offer} for what may help.
 */
@NullMarked
package wegwijs.server.staff.casework;

import org.jspecify.annotations.NullMarked;
