/**
 * The pages as a visitor meets them: in a real browser, by keyboard, on a phone, in the dark and
 * without scripts.
 */
@NullMarked
package wegwijs.server.browser;

import org.jspecify.annotations.NullMarked;
