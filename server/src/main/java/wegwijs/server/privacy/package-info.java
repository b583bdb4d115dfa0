/**
 * Finds in a text by what somebody could be recognised, to warn whoever wrote it. Pure; knows no
 * pages.
 */
@NullMarked
package wegwijs.server.privacy;

import org.jspecify.annotations.NullMarked;
