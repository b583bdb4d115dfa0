/**
 * One service for people at work: how to reach it, what must be known of it, and what colleagues
 * tell each other of it. Uses {@code office.note}, {@code page} for its words, {@code
 * staff.search}.
 */
@NullMarked
package wegwijs.server.staff.record;

import org.jspecify.annotations.NullMarked;
