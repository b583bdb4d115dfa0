/**
 * The public pages: each gathers what a page shows and fills its view record.
 *
 * <p>Owns which address shows what, and that nothing a visitor sends or a source wrote breaks a
 * page. Uses {@code search}, the store, {@code http} and {@code templates}. No cookies, and nothing
 * about a visitor is kept.
 */
@NullMarked
package wegwijs.server.page;

import org.jspecify.annotations.NullMarked;
