/** Tests of this package. */
@NullMarked
package wegwijs.data.json;

import org.jspecify.annotations.NullMarked;
