/**
 * The files that administrators write in the browser: kept beside those that people edit by hand,
 * written whole or not at all, with every earlier version and who wrote it. It knows nothing of
 * what the files say. Uses the JDK only.
 */
@NullMarked
package wegwijs.server.written;

import org.jspecify.annotations.NullMarked;
