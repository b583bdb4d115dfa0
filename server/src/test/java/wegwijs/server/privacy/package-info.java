/** Traces of people in texts. */
@NullMarked
package wegwijs.server.privacy;

import org.jspecify.annotations.NullMarked;
