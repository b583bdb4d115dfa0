/**
 * Life events and personas, edited in the browser. May use {@code admin.base}, {@code
 * admin.guidance} and {@code data.situation}.
 */
@NullMarked
package wegwijs.server.admin.situation;

import org.jspecify.annotations.NullMarked;
