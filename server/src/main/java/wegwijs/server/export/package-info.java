/**
 * The whole directory as one file, in the forms that {@code wegwijs import} reads. Uses {@code
 * data}, {@code api.hsds} and {@code search}.
 */
@NullMarked
package wegwijs.server.export;

import org.jspecify.annotations.NullMarked;
