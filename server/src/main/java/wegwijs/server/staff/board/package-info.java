/**
 * The board on which client supporters and professionals ask each other, and the search over it.
 * Uses {@code office.board}, {@code office.privacy}, {@code mail} and {@code search.texts}.
 */
@NullMarked
package wegwijs.server.staff.board;

import org.jspecify.annotations.NullMarked;
