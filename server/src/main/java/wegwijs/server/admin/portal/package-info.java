/**
 * Portals edited in the browser: front office with its faces, links, texts, colours and the sites
 * that may show them. May use {@code admin.base}, {@code admin.guidance} and {@code data.portal}.
 */
@NullMarked
package wegwijs.server.admin.portal;

import org.jspecify.annotations.NullMarked;
