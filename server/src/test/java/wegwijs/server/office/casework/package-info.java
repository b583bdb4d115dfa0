/** Cases, in a real file. */
@NullMarked
package wegwijs.server.office.casework;

import org.jspecify.annotations.NullMarked;
