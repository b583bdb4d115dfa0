/** Checks of what view records refuse and derive. */
@NullMarked
package wegwijs.templates.view;

import org.jspecify.annotations.NullMarked;
