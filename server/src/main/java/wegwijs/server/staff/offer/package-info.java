/**
 * What may help with a question of a resident, for a colleague who deals with it. Uses {@code
 * search} and the records.
 */
@NullMarked
package wegwijs.server.staff.offer;

import org.jspecify.annotations.NullMarked;
