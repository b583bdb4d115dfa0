/** Tests of this package. */
@NullMarked
package wegwijs.data.schema;

import org.jspecify.annotations.NullMarked;
