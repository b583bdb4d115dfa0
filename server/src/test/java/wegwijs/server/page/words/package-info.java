/** Tests of how records are put into words. */
@NullMarked
package wegwijs.server.page.words;

import org.jspecify.annotations.NullMarked;
