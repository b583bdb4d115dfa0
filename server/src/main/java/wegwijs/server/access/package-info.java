/**
 * Signing in and being let in: the gate before every page that is not public, passwords, second
 * factor, and what surrounds the pages for people who are signed in. Uses {@code office.account},
 * {@code http} and {@code templates}.
 */
@NullMarked
package wegwijs.server.access;

import org.jspecify.annotations.NullMarked;
