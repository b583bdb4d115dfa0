@NullMarked
package wegwijs.data.situation;

import org.jspecify.annotations.NullMarked;
