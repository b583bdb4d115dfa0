/**
 * One record per page of the front office: what its template needs, already in words. May use
 * {@code templates.view} and {@code templates.view.work}.
 */
@NullMarked
package wegwijs.templates.view.staff;

import org.jspecify.annotations.NullMarked;
