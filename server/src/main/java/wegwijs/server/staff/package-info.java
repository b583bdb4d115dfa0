/**
 * What all pages of the front office share: which parts it has, who may go where, what stands
 * around each page, and its forms. Its subpackages own one part each; {@code offer} and {@code
 * texts} serve several. Uses {@code access}, {@code data.portal}, {@code data.place}, {@code
 * page.form} and {@code templates}.
 */
@NullMarked
package wegwijs.server.staff;

import org.jspecify.annotations.NullMarked;
