/** Tests of this package. */
@NullMarked
package wegwijs.data.dutch;

import org.jspecify.annotations.NullMarked;
