/**
 * Search for professionals: the search of the site, with what somebody at work must know of each
 * service. Uses {@code search}, {@code page} for its words and questions, {@code office.note}.
 */
@NullMarked
package wegwijs.server.staff.search;

import org.jspecify.annotations.NullMarked;
