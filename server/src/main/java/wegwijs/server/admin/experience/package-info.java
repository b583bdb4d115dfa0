/**
 * Where editors record what surveys among clients found of an organization. May use {@code
 * admin.base}, {@code office.experience} and {@code data.store}.
 */
@NullMarked
package wegwijs.server.admin.experience;

import org.jspecify.annotations.NullMarked;
