/** Tests of the figures, on small examples and on judged questions beside the project. */
@NullMarked
package wegwijs.server.eval;

import org.jspecify.annotations.NullMarked;
