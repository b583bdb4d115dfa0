/**
 * The fixed words of the pages, per language, and how view records are put into words.
 *
 * <p>Owns the message files under {@code wegwijs/messages}. May use {@code wegwijs.templates.view};
 * knows no markup.
 */
@NullMarked
package wegwijs.templates.messages;

import org.jspecify.annotations.NullMarked;
