/** Whether what people read is plain: every Dutch message file and every shipped situation. */
@NullMarked
package wegwijs.server.text;

import org.jspecify.annotations.NullMarked;
