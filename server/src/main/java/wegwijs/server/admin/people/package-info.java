/** Who may sign in, and who did what. Uses {@code office.account} and {@code admin.base}. */
@NullMarked
package wegwijs.server.admin.people;

import org.jspecify.annotations.NullMarked;
