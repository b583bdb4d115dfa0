/**
 * Sees whether a text names a person, so that whoever writes to colleagues is reminded not to.
 * Pure; uses the JDK only.
 */
@NullMarked
package wegwijs.server.office.privacy;

import org.jspecify.annotations.NullMarked;
