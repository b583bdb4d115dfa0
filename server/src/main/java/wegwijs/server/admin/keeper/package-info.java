/**
 * Organizations that keep their own records, as editors see them: whom to invite, who answered, and
 * what they want to change. May use {@code keeper}, {@code office.keeper}, {@code page} for the
 * address of the site, and {@code search}.
 */
@NullMarked
package wegwijs.server.admin.keeper;

import org.jspecify.annotations.NullMarked;
