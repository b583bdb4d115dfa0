/**
 * What residents hand over to a front office, and what became of it. Words are sealed; what is kept
 * too long is removed, and only counts remain. Knows no pages and no portals but their ids. Uses
 * {@code server.office} and {@code data.json}.
 */
@NullMarked
package wegwijs.server.office.inbox;

import org.jspecify.annotations.NullMarked;
