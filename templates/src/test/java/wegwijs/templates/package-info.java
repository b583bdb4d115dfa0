/** Checks of the rendered pages, with made-up samples of every page and every empty state. */
@NullMarked
package wegwijs.templates;

import org.jspecify.annotations.NullMarked;
