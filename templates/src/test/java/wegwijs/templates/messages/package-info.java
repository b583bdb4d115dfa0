/** Checks of the fixed words and of how values are put into words. */
@NullMarked
package wegwijs.templates.messages;

import org.jspecify.annotations.NullMarked;
