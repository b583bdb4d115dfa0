/** Questions of residents, in a real file. */
@NullMarked
package wegwijs.server.office.inbox;

import org.jspecify.annotations.NullMarked;
