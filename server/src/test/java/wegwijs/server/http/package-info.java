/** Tests of the front door, over real connections. */
@NullMarked
package wegwijs.server.http;

import org.jspecify.annotations.NullMarked;
