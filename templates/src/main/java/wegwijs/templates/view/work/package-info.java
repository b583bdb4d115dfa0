/**
 * One record per page of people at work, front office and administration, and of signing in: what
 * its template needs, already in words. May use {@code templates.view}.
 */
@NullMarked
package wegwijs.templates.view.work;

import org.jspecify.annotations.NullMarked;
