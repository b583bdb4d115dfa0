/** What visitors tell, in a real file. */
@NullMarked
package wegwijs.server.office.feedback;

import org.jspecify.annotations.NullMarked;
