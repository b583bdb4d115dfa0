/** Records to JSON and back. The one place that knows Jackson; uses {@code model} only. */
@NullMarked
package wegwijs.data.json;

import org.jspecify.annotations.NullMarked;
