/** Messages by e-mail. Knows no words of the domain. Uses Simple Java Mail. */
@NullMarked
package wegwijs.server.mail;

import org.jspecify.annotations.NullMarked;
