/**
 * What all pages of the front office share: which parts it has, who may go where, and what stands
 * around each page. Its subpackages own one part each. Uses {@code access}, {@code data.portal} and
 * {@code templates}.
 */
@NullMarked
package wegwijs.server.staff;

import org.jspecify.annotations.NullMarked;
