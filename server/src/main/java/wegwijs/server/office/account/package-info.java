/**
 * Who may sign in and do what, who is signed in now, and who did what. Knows no pages. Uses {@code
 * server.office}.
 */
@NullMarked
package wegwijs.server.office.account;

import org.jspecify.annotations.NullMarked;
