/** What surveys among clients found of organizations. Uses {@code office}. */
@NullMarked
package wegwijs.server.office.experience;

import org.jspecify.annotations.NullMarked;
