/** Tests of the question in an address. */
@NullMarked
package wegwijs.server.page.question;

import org.jspecify.annotations.NullMarked;
