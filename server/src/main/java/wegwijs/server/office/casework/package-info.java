/**
 * Working lists of the front office: a question without the resident's name, what was found for it,
 * what was advised, and who goes on with it. Words are sealed; what is kept too long is removed,
 * and only counts remain. Uses {@code server.office} and {@code data.json}.
 */
@NullMarked
package wegwijs.server.office.casework;

import org.jspecify.annotations.NullMarked;
