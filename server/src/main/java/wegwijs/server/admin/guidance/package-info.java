/**
 * What administrators write in the browser in the files that the program reads: how it is tried,
 * kept and undone, and the pages on which a whole file is edited. May use {@code admin.base},
 * {@code written} and {@code data}.
 */
@NullMarked
package wegwijs.server.admin.guidance;

import org.jspecify.annotations.NullMarked;
