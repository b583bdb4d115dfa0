/**
 * Puts what records hold into words and links for readers: telephone numbers, opening times, areas,
 * terms, addresses in the address bar.
 *
 * <p>Owns the texts in {@code wegwijs/server/page}. Uses {@code data} and the view records of
 * {@code templates}; knows no requests.
 */
@NullMarked
package wegwijs.server.page.words;

import org.jspecify.annotations.NullMarked;
